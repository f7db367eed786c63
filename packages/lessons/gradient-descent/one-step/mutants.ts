import { mutants } from '@neuralings/lesson-kit'

const step = '    x -= lr * slope(f, x, h)\n'
const loop = `  for (let i = 0; i < steps; i++) {
    x -= lr * slope(f, x, h)
    trail.push(x)
  }
`

export default mutants({
  'goes uphill': {
    find: step,
    replace: '    x += lr * slope(f, x, h)\n',
    says: 'You step with the slope, and the slope points to where f grows. Which way is down?',
  },
  'scales x': {
    find: step,
    replace: '    x -= lr * x\n',
    says: 'You take a share of x itself off, whatever the ground does. The slope should say how far to go.',
  },
  'takes the slope once': {
    find: loop,
    replace: `  const first = slope(f, start, h)
  for (let i = 0; i < steps; i++) {
    x -= lr * first
    trail.push(x)
  }
`,
    says: 'You feel the ground once, at the start, and walk on with that slope. Each step should feel the ground where it begins.',
  },
  'leaves the start out': {
    find: 'const trail = [start]',
    replace: 'const trail: number[] = []',
    says: 'Your trail begins after the first step. Whoever draws it wants to see where it started, too.',
  },
  'leaves the last place out': {
    find: `  const trail = [start]
  let x = start
${loop}`,
    replace: `  const trail: number[] = []
  let x = start
  for (let i = 0; i < steps; i++) {
    trail.push(x)
    x -= lr * slope(f, x, h)
  }
`,
    says: 'Your trail has the start, and ends before the last step: where that one leads is never kept.',
  },
  'takes a step more': {
    find: 'i < steps',
    replace: 'i <= steps',
    says: 'Your loop goes round once more than there are steps. With no step at all the trail should be the start alone.',
  },
  'stops when f rises': {
    find: '    trail.push(x)\n  }',
    replace: '    if (f(x) > f(trail[i])) break\n    trail.push(x)\n  }',
    says: 'You stop as soon as f rises. Then nobody sees that the rate was too large: every step that was asked for should be told.',
  },
  'steps by the sign': {
    find: step,
    replace: '    x -= lr * Math.sign(slope(f, x, h))\n',
    says: 'Your steps all have the same length, and only their direction comes from the slope. Near the bottom, where the ground is nearly level, they should become short.',
  },
  'has a nudge of its own': {
    find: 'slope(f, x, h)',
    replace: 'slope(f, x, 1e-6)',
    says: 'You nudge by a number of your own, and never use the h that you were given.',
  },
  'has a larger nudge of its own': {
    find: 'slope(f, x, h)',
    replace: 'slope(f, x, 1e-4)',
    says: 'You nudge by a number of your own, and never use the h that you were given.',
  },
  'nudges by the rate': {
    find: 'slope(f, x, h)',
    replace: 'slope(f, x, lr)',
    says: 'You nudge by the learning rate. The nudge only looks, and may be tiny; the rate says how far to go.',
  },
  'goes to the step': {
    find: step,
    replace: '    x = -lr * slope(f, x, h)\n',
    says: 'Your new place is the step itself, counted from 0. A step is taken from where you are.',
  },
  'starts each step at the start': {
    find: step,
    replace: '    x = start - lr * slope(f, x, h)\n',
    says: 'Every step of yours begins at the start again. It should begin where the last one ended.',
  },
  'returns the last place': {
    find: 'return trail',
    replace: 'return [x]',
    says: 'You return the last place alone. The trail has all of them, the start first.',
  },
  'divides by the rate': {
    find: step,
    replace: '    x -= slope(f, x, h) / lr\n',
    says: 'You divide by the learning rate, so a smaller rate makes longer steps.',
  },
  'keeps the place before the step': {
    find: '    x -= lr * slope(f, x, h)\n    trail.push(x)\n',
    replace: '    trail.push(x)\n    x -= lr * slope(f, x, h)\n',
    says: 'You keep each place before the step is taken. So the start is there twice, and the last place is missing.',
  },
})
