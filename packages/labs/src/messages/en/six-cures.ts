// Six cures.
import type { Note } from '../note.ts'

export const cures = {
  title: 'six cures',
  goal: 'With two in five labels wrong, mark before the run exactly those cures that gain 3 points or more.',
  shortGoal: (gain: number) => `those that gain ${gain}`,
  keys: {
    cure: 'cure',
    mark: 'mark',
    run: 'run',
    step: 'one slice',
    labels: 'labels',
    weights: 'weights',
    restart: 'restart',
  },
  knobs: { cure: 'cure', labels: 'labels' },
  names: {
    smaller: '16 units',
    more: '1,200 digits',
    moved: 'moved copies',
    stopped: 'early stopping',
    penalty: 'L2 penalty',
    dropout: 'dropout',
  },
  wrong: 'two in five wrong',
  clean: 'all right',
  notYet: 'not trained',
  round: (round: number) => `slice ${round}`,
  status: (round: number, rounds: number, held: string) =>
    `no cure: held out ${held} %   slice ${round} of ${rounds}`,
  start: ['↑ marks one. When all are marked, space starts.', '↑ marks one. Space starts.'] as Note,
  marked: (count: number): Note => [
    `${count} marked. Space lets all of them learn.`,
    `${count} marked. Space runs.`,
  ],
  watch: [
    'Dashed: its digits; solid: held out; dots: no cure.',
    'Dashed: its digits. Solid: held out.',
  ] as Note,
  cleanOver: [
    'All labels right: nothing wrong to learn by heart.',
    'Nothing wrong to learn by heart.',
  ] as Note,
  right: ['Guessed right. With w: the same for other weights?', 'Right. And with w?'] as Note,
  not: (missed: readonly string[]): Note => [
    `Not as marked: ${missed.join('; ')}. 0 runs again.`,
    'Not as marked. 0 runs again.',
  ],
  describe: {
    bench: (wrong: boolean) =>
      `Networks with 64 hidden units learn from 300 digits, ${wrong ? 'two in five of them with a wrong label' : 'all with the right label'}; 1,000 others are held out.`,
    round: (round: number, rounds: number, isRunning: boolean) =>
      `They have learnt for ${round} of ${rounds} slices of 20 steps; training is ${isRunning ? 'running' : 'paused'}.`,
    bare: (train: string, held: string) =>
      `Without a cure ${train} % of the 300 are right, and ${held} % of those held out, in the mean of the last five slices.`,
    untrained: (name: string, isMarked: boolean) =>
      `${name}${isMarked ? ', marked' : ''}: not trained yet.`,
    cure: (
      name: string,
      isMarked: boolean,
      { train, held, gain, curve }: { train: string; held: string; gain: string; curve: string[] },
    ) =>
      `${name}${isMarked ? ', marked' : ''}: ${train} % of the 300, held out ${held} %, ${gain} against no cure; slice by slice ${curve.join(', ')}.`,
    cursor: (name: string) => `The keys mark: ${name}.`,
    reached: (goal: string) => `The goal is reached: ${goal}`,
    goal: (goal: string) => `The goal: ${goal}`,
  },
}
