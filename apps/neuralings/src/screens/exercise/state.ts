// The exercise that is open: its task, the verdict of the last save, and what the learner has asked to see.
import type { Piece, TrainingProgress, Verdict, Words } from '@neuralings/lesson-kit'

/** What fills the left side. */
export interface Sheet {
  type: 'task' | 'tests' | 'solution'
  source: string
}

export type Side = 'left' | 'right'

/** What must be answered before anything is done. */
export type Question = 'reset' | 'solution' | WhichEditor | ReadyFor

/** Which editor to use: one of those that were found, or the command that is being typed. */
export interface WhichEditor {
  type: 'which editor'
  found: readonly string[]
  typed: string
  /** There is no such program. */
  missing?: string
}

/** The editor that was chosen takes the terminal next: whether one knows how to get out of it. */
export interface ReadyFor {
  type: 'ready for'
  editor: string
  wayOut?: string
}

export interface ExerciseState {
  id: string
  sheet: Sheet
  task: string
  hints: readonly string[]
  /** What solving it was good for. */
  debrief: string
  /** For what the grader and the tests say. */
  words: Words
  /** How many hints are shown. */
  shown: number
  verdict: Verdict | null
  /** The cause of the failure is being looked for; it comes after the verdict. */
  looking: boolean
  grading: boolean
  /** It is trained beyond its mark. */
  isBeyond: boolean
  /** A milestone of which something is kept, that can be trained on. */
  isKept: boolean
  /** How many checks have begun. */
  checks: number
  /** Whole seconds that the check has taken; null until it is worth a word. */
  waited: number | null
  training: readonly TrainingProgress[]
  /** Seconds since the training began, at the last report. */
  trained: number
  /** `12:03:04`, when the file was last checked. */
  checkedAt: string
  watching: boolean
  focus: Side
  left: number
  /** `hint`: wherever the newest hint can be seen. */
  right: number | 'hint'
  question: Question | null
  pieces: readonly Piece[]
}

/** What it says, in a language. */
export interface Texts {
  task: string
  hints: readonly string[]
  debrief: string
  /** For what the grader and the tests say; none in English. */
  words?: Words
}

export interface Opened extends Texts {
  id: string
  watching: boolean
  pieces: readonly Piece[]
  isKept?: boolean
}

/** Where a side stands, and the offsets between which there is something to see. */
export interface Reach {
  at: number
  /** Below 0 where the other side stands above this one. */
  first: number
  last: number
  /** Where the pages before and after this one begin. */
  previous: number
  next: number
}

/** Lines, or to the page before or after. */
export type Move = number | 'previous' | 'next'

/** The side that the keys move: one that shows all it has leaves them to the other. Null when both do. */
export function movable(focus: Side, reach: Record<Side, Reach>): Side | null {
  const sides: Side[] = focus === 'left' ? ['left', 'right'] : ['right', 'left']
  return sides.find(side => reach[side].first !== reach[side].last) ?? null
}

export type ExerciseAction =
  | ({ type: 'exercise/retold' } & Texts)
  | ({ type: 'exercise/opened' } & Opened)
  | { type: 'exercise/grading'; isBeyond?: boolean }
  | { type: 'exercise/waited'; seconds: number }
  | { type: 'exercise/given-up' }
  | { type: 'exercise/kept' }
  | { type: 'exercise/training'; report: TrainingProgress; trained: number }
  | { type: 'exercise/graded'; verdict: Verdict; at: string }
  | { type: 'exercise/diagnosed'; diagnosis: string | null }
  | { type: 'exercise/hint' }
  | { type: 'exercise/sheet'; sheet: Sheet }
  | { type: 'exercise/scroll'; by: Move; left: Reach; right: Reach }
  | { type: 'exercise/focus' }
  | { type: 'exercise/ask'; question: Question | null }
  | { type: 'exercise/pieces'; pieces: readonly Piece[] }
  | { type: 'exercise/watching'; watching: boolean }

export const noExercise: ExerciseState = opened({
  id: '',
  task: '',
  hints: [],
  debrief: '',
  words: {},
  watching: false,
  pieces: [],
})

export function opened({
  id,
  task,
  hints,
  debrief,
  words = {},
  watching,
  pieces,
  isKept = false,
}: Opened): ExerciseState {
  return {
    id,
    task,
    hints,
    debrief,
    words,
    watching,
    isKept,
    pieces, // biome-ignore format: what was handed over, in one line
    sheet: { type: 'task', source: task },
    shown: 0,
    verdict: null,
    looking: false,
    grading: false,
    isBeyond: false,
    checks: 0,
    waited: null,
    training: [],
    trained: 0,
    checkedAt: '',
    focus: 'left',
    left: 0,
    right: 0,
    question: null,
  }
}
