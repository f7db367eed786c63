// Forgetting.
import type { Note } from '../note.ts'

export const forgetting = {
  title: 'forgetting',
  goal: 'Make the recurrent network know which of 40 symbols came first, in 9 of 10 rows.',
  shortGoal: (best: number) => `${best} of 40`,
  keys: {
    change: 'change',
    knob: 'next knob',
    learn: 'learn, pause',
    step: 'a slice',
    weights: 'weights',
    restart: 'restart',
  },
  knobs: { cell: 'cell', length: 'length' },
  cells: { rnn: 'recurrent', lstm: 'LSTM', open: 'LSTM, gate open' },
  status: {
    full: (step: number, loss: string, known: string, light: string) =>
      `step ${step}   loss ${loss}   known ${known}   at the first ${light}`,
    short: (loss: string, known: string) => `loss ${loss}   known ${known}`,
  },
  far: 'The longest row whose first symbol is known, 9 times in 10:',
  known40: (cell: string, best: number) => (best > 0 ? `${cell}: ${best}` : `${cell}: none yet`),
  scale:
    'Bars: how much of the gradient arrives at each place, in powers of ten; where most arrives it is 0.',
  start: [
    'It reads, and is asked what came first. Space lets it learn.',
    'Space lets it learn.',
  ] as Note,
  learning: [
    'A gradient arrives at the first place. Give it time.',
    'The first place is lit.',
  ] as Note,
  shrugs: (light: string): Note => [
    `Loss ln 8: all it learnt is to shrug. ${light} comes to the first.`,
    'Loss ln 8: it shrugs.',
  ],
  dark: (light: string): Note => [
    `Only ${light} comes to the first place. And in a shorter row?`,
    'The first place is dark.',
  ],
  known: (length: number): Note => [
    `It knows the first of ${length}. In a longer row, too?`,
    `It knows the first of ${length}.`,
  ],
  latched: (length: number, light: string): Note => [
    `The first of ${length} is known, and its place is dark: ${light}.`,
    `Known, and dark: ${light}.`,
  ],
  play: ['The first of 40. And an LSTM, from the start?', 'And an LSTM?'] as Note,
  describe: {
    network: (cell: string, length: number, row: string) =>
      `The network (${cell}) reads rows of ${length} symbols, such as ${row}, and is asked for the first.`,
    learnt: (step: number, loss: string, known: string) =>
      `After ${step} steps its loss is ${loss}, and it knows the first symbol in ${known} of the rows; by chance it would be 13 %.`,
    light: (lengths: readonly string[]) =>
      `From the first place to the last, the gradient that arrives is ${lengths.join(', ')}.`,
    knob: (label: string, value: string) => `The keys change the ${label}, now ${value}.`,
    best: (best: readonly string[]) => `The longest rows that were known: ${best.join('; ')}.`,
    running: 'It is learning.',
    paused: 'It is not learning now.',
    reached: (goal: string) => `The goal is reached: ${goal}`,
    goal: (goal: string) => `The goal: ${goal}`,
  },
}
