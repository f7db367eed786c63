// The activation plotter.
import type { Note } from '../note.ts'

export const plotter = {
  title: 'activation plotter',
  goal: 'Mark every flat end of the eight curves, and say which curves never go flat.',
  shortGoal: (done: number, all: number) => `${done} of ${all} curves`,
  keys: {
    move: 'move',
    curve: 'curve',
    flat: 'flat from here on',
    alive: 'alive everywhere',
    fine: 'fine',
    restart: 'restart',
  },
  step: 'step',
  range: (range: string) => `range ${range}`,
  uses: (uses: string) => `used in ${uses}`,
  /** What parts the items of a list. */
  comma: ', ',
  /** A fact about an activation, as `@neuralings/activations` tells it. */
  fact: (english: string) => english,
  result: {
    oneMore: 'one more end',
    neverFlat: 'never flat',
    dies: 'dies',
    saturates: 'saturates',
  },
  kinds: { dead: 'dead', saturated: 'saturated' },
  welcome: [
    'Walk out along each curve. Where does the slope fade?',
    'Where does the slope fade?',
  ] as Note,
  another: [
    'And this one? Flat at one end, at both, or nowhere (a)?',
    'Flat where? Nowhere: a.',
  ] as Note,
  curveDone: ['This curve is done.', 'This curve is done.'] as Note,
  done: 'Done.',
  oneMoreEnd: 'One more end.',
  levelHere: [
    'Level for a moment: the slope comes back further out.',
    'Level only here: go further out.',
  ] as Note,
  notFlat: (slope: string): Note => [
    `Not flat: slope of ${slope}. If it is flat nowhere, press a.`,
    `Not flat: slope ${slope}.`,
  ],
  alive: ['Right: everywhere a nudge gets through. Done.', 'Right, it never goes flat.'] as Note,
  notAliveHere: ['It does go flat: look at the slope right here.', 'It does, right here.'] as Note,
  notAlive: ['It does go flat. Watch the slope at both ends.', 'It does: see both ends.'] as Note,
  deadFor: (range: string) => `Dead for ${range}`,
  saturatedFor: (range: string) => `Saturated for ${range}`,
  slopeZero: (where: string) => `${where}: slope exactly 0.`,
  slopeUnder: (where: string, slope: number) => `${where}: slope under ${slope}.`,
  withNext: (fact: string, next: string) => `${fact} ${next}`,
  endShortly: (where: string, next: string) => `${where}. ${next}`,
  describe: {
    curve: (title: string, formula: string, range: string) =>
      `${title}: f(x) is ${formula}, its range is ${range}.`,
    cursor: (x: string, value: string, slope: string) =>
      `At x = ${x} its value is ${value} and its slope ${slope}.`,
    done: (done: number, all: number) => `${done} of ${all} curves are done.`,
    reached: 'The goal is reached: every flat end is found.',
    goal: 'The goal is to find every flat end, and to say which curves have none.',
    strengths: (list: string[]) => `Strengths: ${list.join('; ')}.`,
    weaknesses: (list: string[]) => `Weaknesses: ${list.join('; ')}.`,
    uses: (list: string[]) => `Used in: ${list.join('; ')}.`,
    neverFlat: 'It never goes flat.',
  },
}
