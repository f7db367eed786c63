// Pulls.
import type { Note } from '../note.ts'

export const pulls = {
  title: 'pulls',
  goal: 'Bring seven things to rest, one after the other: what pulls to the left and to the right has to cancel.',
  shortGoal: (done: number, all: number) => `${done} of ${all} at rest`,
  keys: {
    move: 'move',
    loss: 'loss',
    knob: 'move another',
    eighth: 'one target more',
    fine: 'fine',
    restart: 'restart',
  },
  knobs: {
    prediction: 'prediction',
    last: 'target 7',
    truth: 'score of 3',
    rival: 'score of 8',
  },
  step: 'step',
  loss: 'loss',
  slope: 'slope',
  losses: {
    squared: 'squared',
    absolute: 'absolute',
    huber: 'Huber',
    crossEntropy: 'cross-entropy',
  },
  status: (loss: string, slope: string): Note => [
    `loss ${loss}   slope ${slope}`,
    `${loss}  slope ${slope}`,
  ],
  left: 'left',
  right: 'right',
  start: [
    'Springs: twice as far pulls twice as hard. Find rest.',
    'Springs. Where is the beam level?',
  ] as Note,
  wanted: {
    springs: ['Balance the springs: loss squared (↑↓).', 'Balance springs (↑↓).'],
    ropes: ['Next, ropes: loss absolute (↓).', 'Next, ropes (↓).'],
    farSprings: ['Next, springs again (↑): a typing error.', 'Next, springs again (↑).'],
    farRopes: ['Next, ropes (↓), with target 7 where it is.', 'Next, ropes (↓).'],
    huber: ['Next, springs that become ropes: Huber (↓).', 'Next, Huber (↓).'],
    even: ['Next, ropes (↑), and an even number of them.', 'Next, an even number of ropes (↑).'],
    crossEntropy: ['Last, ten scores: cross-entropy (↓).', 'Last, ten scores (↓).'],
  } satisfies Record<string, Note> as Record<Task, Note>,
  drag: (isChosen: boolean): Note => [
    `A typing error moves target 7 to 16: drag it (${isChosen ? '→' : 'tab, →'}).`,
    `Target 7 to 16 (${isChosen ? '→' : 'tab, →'}).`,
  ],
  more: ['One target more makes them even: e.', 'One target more: e.'] as Note,
  fewer: [
    'Seven targets are asked for: e takes the eighth away.',
    'Seven are asked for: e.',
  ] as Note,
  uneven: (left: string, right: string): Note => [
    `${left} to the left, ${right} to the right: not at rest.`,
    `${left} left, ${right} right.`,
  ],
  elsewhere: ['At rest. And where else? Go on.', 'At rest. And where else?'] as Note,
  scores: [
    'Level: nine down, one up. Now make the pulls fade.',
    'Level. Now make them fade.',
  ] as Note,
  met: {
    springs: ['At rest: this is the mean of the seven.', 'At rest: this is the mean.'],
    ropes: [
      'At rest on a target: three on each side. The median.',
      'Three on each side: the median.',
    ],
    farSprings: ['One spring, 7 longer, took it along by 7 ÷ 7.', 'It took the prediction along.'],
    farRopes: ['Where it was before: a rope does not pull harder.', 'Where it was before.'],
    huber: [
      'Near ones pull as springs, far ones no harder than 2.',
      'No target pulls harder than 2.',
    ],
    even: ['Four on each side, wherever you stand in between.', 'Level all the way in between.'],
    crossEntropy: ['Fading: the share of 3 is over 95 %.', 'The share of 3 is over 95 %.'],
  } satisfies Record<string, Note> as Record<Task, Note>,
  play: ['All done. What do the ropes do when target 7 moves?', 'All done. Move target 7.'] as Note,
  describe: {
    squared:
      'The loss is the mean of half the squared errors: each target pulls as hard as it is far.',
    absolute:
      'The loss is the mean of the absolute errors: each target pulls with 1, however far it is.',
    huber: (delta: number) =>
      `The loss is Huber's: each target pulls as hard as it is far, but no harder than ${delta}.`,
    crossEntropy: (truth: number) =>
      `The loss is the cross-entropy of ten scores, one for each digit; the truth is ${truth}.`,
    prediction: (place: string) => `The prediction is ${place}.`,
    target: (label: string, at: string, pull: string) => `Target ${label} at ${at} ${pull}.`,
    score: (label: string, at: string, pull: string) => `The score of ${label}, ${at}, is ${pull}.`,
    pulls: (side: Side, force: string) => `pulls to the ${side} with ${force}`,
    restsOn: 'does not pull: the prediction lies on it',
    pushed: (side: Side, force: string) =>
      `pushed ${side === 'left' ? 'down' : 'up'} with ${force}`,
    sums: (left: string, right: string, isLevel: boolean) =>
      `Together ${left} to the left and ${right} to the right: the beam is ${isLevel ? 'level' : 'not level'}.`,
    loss: (loss: string, slope: string) => `The loss is ${loss}, its slope ${slope}.`,
    been: (low: Spot, high: Spot) =>
      `The loss is drawn from ${low.place}, where it is ${low.loss}, to ${high.place}, where it is ${high.loss}.`,
    knob: (name: string, step: number) => `The keys move: ${name}, by ${step}.`,
    reached: (all: number) => `The goal is reached: all ${all} have been at rest.`,
    goal: (done: number, all: number) =>
      `The goal is to bring ${all} things to rest; ${done} have been.`,
  },
}

type Spot = Record<'place' | 'loss', string>

type Side = 'left' | 'right'

type Task = 'springs' | 'ropes' | 'farSprings' | 'farRopes' | 'huber' | 'even' | 'crossEntropy'
