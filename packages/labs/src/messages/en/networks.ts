// The labs with networks.
import type { Note } from '../note.ts'

export const networks = {
  keys: {
    change: 'change',
    knob: 'next knob',
    run: 'run',
    restart: 'restart',
    weights: 'weights',
    step: 'step',
    back: 'back',
  },
  knobs: {
    hiddenUnits: 'hidden units',
    activation: 'activation',
    rate: 'rate',
    data: 'data',
    layers: 'layers',
    units: 'units',
    /** Of the network A or B. */
    layersOf: (network: string) => `${network} layers`,
  },
  /** The name of a data set or of an activation. */
  setting: (value: string | number) => String(value),
  training: 'training',
  paused: 'paused',
  stepNow: (step: number, now: string) => `step ${step}   ${now}`,
  step: (step: number) => `step ${step}`,
  lossAndRight: (loss: string, right: string) => `loss ${loss}   ${right} right`,
  loss: 'loss',
  size: (parameters: number, right: string) => `${parameters} parameters   ${right} right`,
  diverged: [
    'The loss is no number any more: 0, and a lower rate.',
    'Diverged: 0, and a lower rate.',
  ] as Note,
  noBend: ['Without a bend layers collapse: still one line.', 'No bend: still one line.'] as Note,
  circlesLearnt: [
    'The circles are learnt. The spirals are harder.',
    'Learnt. Try the spirals.',
  ] as Note,
  xor: {
    title: 'XOR',
    goal: 'Give the network hidden units, and train it until all four corners are right and the loss is below 0.1.',
    shortGoal: '100 %, loss < 0.1',
    reached: ['All four corners: the hidden units bent the plane.', 'All four corners.'] as Note,
    noUnits: [
      'One line cannot part these corners. Add hidden units.',
      'One line cannot. Add units.',
    ] as Note,
    oneUnit: [
      'One hidden unit has one line to bend at. Add another.',
      'One unit, one line. Add another.',
    ] as Note,
    falling: ['The loss still falls: let it run on.', 'It still falls: let it run on.'] as Note,
    stuck: ['The loss hardly moves: try more units, or w.', 'It hardly moves: more units?'] as Note,
    watch: 'Watch the border.',
    runIt: 'Run it.',
    oneLine: (next: string): Note => [
      `No hidden units: the border is one line. ${next}`,
      `One straight line. ${next}`,
    ],
    eachUnit: (next: string): Note => [
      `Each hidden unit draws a line. ${next}`,
      `Each unit draws a line. ${next}`,
    ],
  },
  duel: {
    title: 'width or depth',
    goal: (budget: number) =>
      `Reach 95 % on the spirals with a network of at most ${budget} parameters.`,
    shortGoal: (budget: number) => `95 % with ≤ ${budget} parameters`,
    reached: ['Now give both 85: 1 × 21 against 2 × 7.', 'Now try 1 × 21 against 2 × 7.'] as Note,
    over: (network: string, parameters: number, budget: number): Note => [
      `${network} has ${parameters} parameters: over the budget of ${budget}.`,
      `${network} has ${parameters} parameters.`,
    ],
    start: ['One budget for both. Which will learn it?', 'Which one? Guess first.'] as Note,
    watch: ['Watch: many soft edges, or a few folds?', 'Watch the borders.'] as Note,
  },
  builder: {
    title: 'network builder',
    goal: 'Build a network that gets 95 % of the spirals right.',
    shortGoal: 'spirals 95 % right',
    reached: ['Wound around each other, and parted all the same.', 'Parted.'] as Note,
    noLayer: [
      'No hidden layer: the border is a straight line.',
      'No hidden layer: one line.',
    ] as Note,
    learnt: (data: string): Note => [
      `The ${data} are learnt. The spirals are harder.`,
      'Learnt. Try the spirals.',
    ],
    start: ['Choose a network, then let it learn.', 'Choose, then run.'] as Note,
    more: ['More units draw more edges, more layers fold them.', 'More units, more edges.'] as Note,
  },
  describe: {
    theNetwork: 'The network',
    network: (name: string) => `Network ${name}`,
    hidden: (sizes: number[]) => `hidden layers of ${sizes.join(', ')}`,
    noHidden: 'no hidden layer',
    setup: (name: string, layers: string, rest: Rest) =>
      `${name} has ${layers} (${rest.activation}), ${rest.parameters} parameters, and learns ${rest.data} at rate ${rest.rate}.`,
    moment: (name: string, step: number, now: { loss: string; right: string }) =>
      `${name}: after ${step} steps the loss is ${now.loss} and ${now.right} of the points are right.`,
    knob: (label: string, value: string, isRunning: boolean) =>
      `The keys change ${label}, now ${value}; training is ${isRunning ? 'running' : 'paused'}.`,
    reached: (goal: string) => `The goal is reached: ${goal}`,
    goal: (goal: string) => `The goal: ${goal}`,
  },
}

/** What a network is, besides its layers. */
export interface Rest {
  activation: string
  parameters: number
  data: string
  rate: number
}
