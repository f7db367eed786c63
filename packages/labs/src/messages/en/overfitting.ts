// Overfitting.
import type { Note } from '../note.ts'

export const fits = {
  title: 'overfitting',
  goal: 'Pass through all 15 points with an error below 0.5 off them, tame degree 14 to below 0.2 there, and find the peak of 30 points.',
  shortGoal: (found: number, all: number) => `${found} of ${all}`,
  keys: {
    change: 'change',
    coarse: '5 notches',
    knob: 'next knob',
    rule: 'the rule',
    points: 'other points',
    restart: 'restart',
  },
  knobs: { degree: 'degree', count: 'points', penalty: 'penalty' },
  errors: (held: string, train: string) => `off the points ${held}   on them ${train}`,
  least: (held: string, degree: number) => `best ${held} at ${degree}`,
  legend: { held: 'off', train: 'on the points' },
  tasks: {
    calm: 'through all 15 points, and below 0.5 off them',
    tamed: 'degree 14 below 0.2 off 15 points',
    moved: 'the peak of 30 points',
  },
  start: [
    'Each step to the right: one coefficient more. Watch both errors.',
    'One coefficient more at each step.',
  ] as Note,
  best: ['Nothing better so far, on points it has not seen.', 'Nothing better so far.'] as Note,
  stiff: ['Too stiff: it misses some of the rule itself.', 'Too stiff for the rule.'] as Note,
  worse: (best: string): Note => [
    `On the points better, off them worse than degree ${best}.`,
    `Off them worse than degree ${best}.`,
  ],
  peak: (coefficients: number): Note => [
    `${coefficients} coefficients, ${coefficients} points: one curve only, however wild.`,
    'One curve only, however wild.',
  ],
  many: (count: string): Note => [
    `Many curves pass through all ${count}. This has the smallest weights.`,
    'Of many, the smallest weights.',
  ],
  needles: (zero: string): Note => [
    `Needles: hardly better than a 0 everywhere, which has ${zero}.`,
    `Needles. A flat 0 has ${zero}.`,
  ],
  rounding: [
    'So near the peak rounding alone makes it miss the points.',
    'Rounding makes it miss.',
  ] as Note,
  penalised: [
    'Large weights cost something: it may miss the points a little.',
    'Large weights cost something.',
  ] as Note,
  met: {
    calm: [
      'Through every point, and calm. Degree 2 is still the best.',
      'Calm. Degree 2 is better.',
    ],
    tamed: ['Tamed: the weights that shot up were too dear.', 'Tamed: wild was too dear.'],
    moved: [
      'The peak has moved: it stands where coefficients = points.',
      'It is where both are equal.',
    ],
  } satisfies Record<string, Note> as Record<'calm' | 'tamed' | 'moved', Note>,
  play: ['All three. r shows the rule: who comes near it?', 'All three. r shows the rule.'] as Note,
  describe: {
    points: (points: readonly string[]) =>
      `There are ${points.length} points: ${points.join(', ')}.`,
    curve: (degree: number, penalty: number, heights: string) =>
      `The curve has degree ${degree}, with ${penalty > 0 ? `a penalty of ${penalty}` : 'no penalty'}. Its heights: ${heights}.`,
    rule: (heights: string) => `The rule that the points come from has the heights: ${heights}.`,
    errors: (held: string, train: string) =>
      `The mean squared error off the points is ${held}, on them ${train}.`,
    one: (degree: number, held: string, train: string) => `degree ${degree} ${held} and ${train}`,
    all: (errors: readonly string[]) => `Off and on the points so far: ${errors.join('; ')}.`,
    best: (degree: number, held: string) => `The best so far is degree ${degree}, with ${held}.`,
    knob: (label: string, value: string) => `The keys change ${label}, now ${value}.`,
    found: (found: readonly string[], open: readonly string[]) =>
      `Done, ${found.length} of ${found.length + open.length}: ${found.join('; ') || 'nothing'}.${open.length > 0 ? ` Still to do: ${open.join('; ')}.` : ''}`,
    reached: (goal: string) => `The goal is reached: ${goal}`,
    goal: (goal: string) => `The goal: ${goal}`,
  },
}
