// The descent labs.
import type { Note } from '../note.ts'

export const descent = {
  title: (landscape: string) => `gradient descent · ${landscape}`,
  keys: {
    change: 'change',
    coarse: '10 notches',
    knob: 'next knob',
    run: 'run',
    step: 'step',
    back: 'back',
    whatIf: 'what if',
    arrows: 'arrows',
    restart: 'restart',
  },
  knobs: {
    landscape: 'loss',
    rate: (run: string) => `rate ${run}`,
    method: (run: string) => `${run}`,
  },
  landscapes: {
    bowl: 'bowl',
    ravine: 'ravine',
    gorge: 'gorge',
    valleys: 'two valleys',
    rosenbrock: 'Rosenbrock',
    saddle: 'saddle',
  },
  method: (name: string) => name,
  loss: 'loss',
  step: (step: number) => `step ${step}`,
  status: (step: number, a: string, b: string) => `loss A ${a}   B ${b}   step ${step}`,
  shortStatus: (step: number, a: string, b: string) => `A ${a} B ${b} step ${step}`,
  downhill: 'downhill',
  straight: 'straight',
  fate: {
    start: 'at the start',
    arrived: 'arrived',
    exploded: 'exploded',
    'under way': 'under way',
  },
  fates: (a: string, b: string): Note => [`A: ${a}. B: ${b}.`, `A ${a}, B ${b}.`],
  past: ['Change a rate here, and that run goes another way.', 'Change a rate: what if?'] as Note,
  forked: [
    'More than one rate. The goal asks for a single one: 0.',
    'Two rates: the goal wants one.',
  ] as Note,
  bracket: [
    'One arrives, one explodes. Bring their rates nearer.',
    'Bring the two rates nearer.',
  ] as Note,
  bearing: (degrees: number): Note => [
    `At A downhill is ${degrees}° off the way to the minimum.`,
    `Downhill is ${degrees}° off the way.`,
  ],
  level: ['It is level at A: downhill has no direction.', 'Level: no direction.'] as Note,
  labs: {
    ravine: {
      title: 'a ravine',
      goal: 'Find one rate that brings the loss of the ravine below 0.01 within 60 steps.',
      shortGoal: 'loss < 0.01 in 60 steps',
      start: [
        'Which rate is right for walls and floor? Space runs.',
        'One rate for both. Space runs.',
      ] as Note,
      reached: [
        'Arrived. A little more, and the walls throw you out.',
        'Arrived, just below the limit.',
      ] as Note,
    },
    explode: {
      title: 'too fast',
      goal: 'Find the largest rate that still arrives in the bowl: one run arrives, one with at most 5 % more explodes.',
      shortGoal: 'the border, to 5 %',
      start: ['A arrives, B explodes: bring their rates together.', 'Where is the border?'] as Note,
      reached: [
        'That is the border: 2 over the largest curvature, 3.4.',
        'The border: 2 over 3.4.',
      ] as Note,
    },
    race: {
      title: 'a race',
      goal: 'Bring the loss of the gorge below 0.01 within 60 steps, in any way and at one rate.',
      shortGoal: 'loss < 0.01 in 60 steps',
      start: [
        '100 times as curved across as along. Is there any rate?',
        'Is there any rate?',
      ] as Note,
      reached: ['Memory helps: what swings cancels, what stays adds up.', 'Memory helps.'] as Note,
    },
  },
  describe: {
    landscape: (name: string, minima: string[]) =>
      `The loss is ${name}; it is 0 at ${minima.join(' and ')}.`,
    run: (
      name: string,
      { method, rate }: { method: string; rate: string },
      { step, at, loss, fate }: { step: number; at: string; loss: string; fate: string },
    ) =>
      `Run ${name}, ${method} with rate ${rate}: after ${step} steps it is at ${at}, the loss is ${loss}, ${fate}.`,
    arrows: (downhill: string, straight: string) =>
      `From A one arrow points downhill, to ${downhill}, one straight to the minimum, ${straight}.`,
    knob: (label: string, value: string, isRunning: boolean) =>
      `The keys turn ${label}, now ${value}; it is ${isRunning ? 'running' : 'paused'}.`,
    reached: (goal: string) => `The goal is reached: ${goal}`,
    goal: (goal: string) => `The goal: ${goal}`,
  },
}
