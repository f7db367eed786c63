import { mutants } from '@neuralings/lesson-kit'

const loop = `    h = Math.tanh(u * h)
    slope *= u * (1 - h ** 2)`

export default mutants({
  'adds them up': {
    find: 'slope *= u * (1 - h ** 2)',
    replace: 'slope += u * (1 - h ** 2)',
    says: 'You add the slopes up. A nudge goes through one step after the other, and each multiplies it.',
  },
  'as if it were straight': {
    find: 'u * (1 - h ** 2)',
    replace: 'u',
    says: 'You count the weight only: uⁿ. That holds while the state is near 0, where tanh has slope 1. Elsewhere tanh is flatter.',
  },
  'forgets the weight': {
    find: 'u * (1 - h ** 2)',
    replace: '1 - h ** 2',
    says: 'You count the slope of tanh only. Before it comes to tanh, the nudge has been multiplied by u.',
  },
  'the slope of the step before': {
    find: loop,
    replace: '    slope *= u * (1 - h ** 2)\n    h = Math.tanh(u * h)',
    says: 'Each slope is taken at the state before the step. 1 − h² is the slope of tanh if h is what comes out of it.',
  },
  'the state stands still': {
    find: loop,
    replace: '    slope *= u * (1 - Math.tanh(u * h) ** 2)',
    says: 'Every step has the slope of the first one. The state moves from step to step, and the slope of tanh with it.',
  },
  'a step too few': {
    find: 'step = 0;',
    replace: 'step = 1;',
    says: 'You count one step too few. After no step a nudge is still whole, 1; after one step it has been through one.',
  },
  'a step too many': {
    find: 'step < n',
    replace: 'step <= n',
    says: 'You count one step too many. After no step a nudge is still whole: 1.',
  },
  'tanh without the weight': {
    find: 'h = Math.tanh(u * h)',
    replace: 'h = Math.tanh(h)',
    says: 'Your state walks without the weight. Each step is tanh(u · h).',
  },
  'gives the state': {
    find: 'return slope',
    replace: 'return h',
    says: 'That is where the state is after n steps. You are asked how far it moves when h is moved.',
  },
  'the slope of sigmoid': {
    find: 'u * (1 - h ** 2)',
    replace: 'u * h * (1 - h)',
    says: 'h·(1 − h) is the slope of the sigmoid. That of tanh is another.',
  },
  'all but the last': {
    find: 'u * (1 - h ** 2)',
    replace: 'u * (1 - h)',
    says: 'The slope of tanh, from what comes out of it, has a square: 1 − h².',
  },
  'the weight once': {
    find: 'slope *= u * (1 - h ** 2)\n  }\n  return slope',
    replace: 'slope *= 1 - h ** 2\n  }\n  return u * slope',
    says: 'The weight counts once in your product. The nudge comes by it in every step.',
  },
  'nudges after all': {
    find: 'let slope = 1\n  for (let step = 0; step < n; step++) {\n    h = Math.tanh(u * h)\n    slope *= u * (1 - h ** 2)\n  }\n  return slope',
    replace:
      'let other = h + 0.001\n  for (let step = 0; step < n; step++) {\n    h = Math.tanh(u * h)\n    other = Math.tanh(u * other)\n  }\n  return (other - h) / 0.001',
    says: 'You nudge, and a nudge of a thousandth comes near only. The chain rule gives the number itself.',
  },
  'nudges on both sides': {
    find: 'let slope = 1\n  for (let step = 0; step < n; step++) {\n    h = Math.tanh(u * h)\n    slope *= u * (1 - h ** 2)\n  }\n  return slope',
    replace:
      'const end = (h: number) => {\n    for (let step = 0; step < n; step++) h = Math.tanh(u * h)\n    return h\n  }\n  return (end(h + 1e-5) - end(h - 1e-5)) / 2e-5',
    says: 'You nudge on both sides. Where hardly anything is left the two ends are the same number, and you get 0: a product of slopes still knows it.',
  },
})
