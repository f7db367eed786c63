// Drag the line.
import type { Note } from '../note.ts'

export const line = {
  title: 'drag the line',
  goal: (error: number) => `Bring the mean squared error below ${error}.`,
  shortGoal: (error: number) => `error < ${error}`,
  keys: {
    slope: 'slope w',
    height: 'height b',
    fine: 'fine',
    squares: 'squares',
    restart: 'restart',
  },
  step: 'step',
  error: 'error',
  status: (error: string): Note => [`mean squared error ${error}`, `error ${error}`],
  best: [
    'The best line that these knobs can make: 0 is out of reach.',
    'No better line with these.',
  ] as Note,
  close: (least: string): Note => [
    `Close. The least that the knobs can reach is ${least}.`,
    `Close. The least is ${least}.`,
  ],
  squares: [
    'Each square is one error. Twice as far counts four times.',
    'Twice as far counts four times.',
  ] as Note,
  threads: [
    'Each thread is how far the line misses a point.',
    'Threads: how far the line misses.',
  ] as Note,
  describe: {
    line: (slope: string, intercept: string) =>
      `The line is y = ${slope} times x plus ${intercept}.`,
    error: (points: number, error: string) =>
      `Over ${points} points the mean squared error is ${error}.`,
    halves: (left: number, right: number) =>
      `The points in the left half lie ${fromLine(left)}, those in the right half ${fromLine(right)}.`,
    step: (step: number) => `One press changes a knob by ${step}.`,
    reached: (goal: number) => `The goal is reached: the error is below ${goal}.`,
    goal: (goal: number) => `The goal is an error below ${goal}.`,
  },
}

const fromLine = (height: number): string =>
  `${Math.abs(height).toFixed(2)} ${height < 0 ? 'below' : 'above'} the line`
