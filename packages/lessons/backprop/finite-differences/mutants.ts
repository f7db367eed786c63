import { mutants } from '@neuralings/lesson-kit'

const whole = `  return x.map((xi, i) => {
    const up = x.with(i, xi + h)
    const down = x.with(i, xi - h)
    return (f(up) - f(down)) / (2 * h)
  })
`

export default mutants({
  'takes the one-sided difference': {
    find: '(f(up) - f(down)) / (2 * h)',
    replace: '(f(up) - f(x)) / h',
    says: 'You nudge to one side only. That is roughly right, but on a curve it is off by an amount that shrinks only as fast as h. Nudging to both sides cancels that error.',
  },
  'takes one side and divides by two': {
    find: 'const down = x.with(i, xi - h)',
    replace: 'const down = x',
    says: 'One of your two points is x itself, yet you divide by 2h: the distance between the points is only h.',
  },
  'divides by h': {
    find: '/ (2 * h)',
    replace: '/ h',
    says: 'Your gradients are twice what they should be. How far apart are the two points that you compare?',
  },
  'divides by two and multiplies by h': {
    find: '/ (2 * h)',
    replace: '/ 2 * h',
    says: 'TypeScript works from left to right: it divides by 2 and then multiplies by h. The whole 2h belongs below the line.',
  },
  'divides one of the two': {
    find: '(f(up) - f(down)) / (2 * h)',
    replace: 'f(up) - f(down) / (2 * h)',
    says: 'Without brackets only f(down) is divided, for a division comes before a minus. The whole difference belongs above the line.',
  },
  'multiplies where it should divide': {
    find: '(f(up) - f(down)) / (2 * h)',
    replace: 'f(up) - f(down) / 2 * h',
    says: 'Two pairs of brackets are missing: around the difference, which is divided as a whole, and around 2 * h, by which it is divided.',
  },
  'nudges by a share of x': {
    find: whole,
    replace: `  return x.map((xi, i) => {
    const up = x.with(i, xi * (1 + h))
    const down = x.with(i, xi * (1 - h))
    return (f(up) - f(down)) / (2 * h * xi)
  })
`,
    says: 'Your nudge is a share of the entry itself. An entry of 0 does not move at all that way, and you divide by 0.',
  },
  'nudges further where x is large': {
    find: whole,
    replace: `  return x.map((xi, i) => {
    const step = h * Math.max(1, Math.abs(xi))
    const up = x.with(i, xi + step)
    const down = x.with(i, xi - step)
    return (f(up) - f(down)) / (2 * step)
  })
`,
    says: 'Your nudge grows with the entry. The h that is given is the same everywhere: where an entry is large, yours reaches so far that f bends in between.',
  },
  'rounds what it found': {
    find: 'return (f(up) - f(down)) / (2 * h)',
    replace: 'return Number(((f(up) - f(down)) / (2 * h)).toFixed(4))',
    says: 'You round your gradients. Some are smaller than the last digit that you keep, and become 0: the parameter behind them would never move.',
  },
  'feeds f a single number': {
    find: whole,
    replace: `  const at = f as unknown as (xi: number) => number
  return x.map(xi => (at(xi + h) - at(xi - h)) / (2 * h))
`,
    says: 'You give f a single number. It takes the whole list of inputs: give it a copy in which one entry is nudged.',
  },
  'forgets to divide': {
    find: '(f(up) - f(down)) / (2 * h)',
    replace: 'f(up) - f(down)',
    says: 'You return how far f moved, without asking how far x was moved. A slope is one divided by the other.',
  },
  'nudges every entry at once': {
    find: whole,
    replace: `  const up = x.map(v => v + h)
  const down = x.map(v => v - h)
  return x.map(() => (f(up) - f(down)) / (2 * h))
`,
    says: 'You nudge all entries together, so every answer is the sum of all of them. A partial derivative moves one entry and holds the rest still.',
  },
  'turns the sign': {
    find: 'f(up) - f(down)',
    replace: 'f(down) - f(up)',
    says: 'Your gradients have the wrong sign: they say uphill where it goes downhill. Which of the two values comes first?',
  },
  'copies nothing': {
    find: whole,
    replace: `  return x.map((_, i) => {
    const up = x
    up[i] += h
    const down = x
    down[i] -= h
    return (f(up) - f(down)) / (2 * h)
  })
`,
    says: 'Your two points are one and the same array under two names: what you add to the one you take from the other. A second name is not a copy.',
  },
  'leaves x nudged': {
    find: whole,
    replace: `  const gradient: number[] = []
  for (let i = 0; i < x.length; i++) {
    x[i] += h
    const above = f(x)
    x[i] -= 2 * h
    gradient.push((above - f(x)) / (2 * h))
  }
  return gradient
`,
    says: 'You nudge x itself and do not put it back. The next entry is measured at another place than the first, and your caller finds x changed.',
  },
  'walks back to x': {
    find: whole,
    replace: `  const gradient: number[] = []
  for (let i = 0; i < x.length; i++) {
    x[i] += h
    const above = f(x)
    x[i] -= 2 * h
    gradient.push((above - f(x)) / (2 * h))
    x[i] += h
  }
  return gradient
`,
    says: 'Your gradients are right, and x is off in its last digits: adding and subtracting h rounds each time, so the way back does not end where it began. Keep the old number, or nudge a copy.',
  },
  'skips what is zero': {
    find: '    const up = x.with',
    replace: '    if (!xi) return 0\n    const up = x.with',
    says: 'Where an entry is 0 you return 0. The gradient there says how f moves when the entry leaves 0, and that is seldom nothing.',
  },
})
