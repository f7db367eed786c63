// The exercise that is open: its task, the verdict of the last save, and what the learner has asked to see.
import type { Piece, TrainingProgress, Verdict } from '@neuralings/lesson-kit'

/** What fills the left side. */
export interface Sheet {
  type: 'task' | 'tests' | 'solution'
  source: string
}

/** What must be answered before anything is done. */
export type Question = 'reset' | 'solution'

export interface ExerciseState {
  id: string
  sheet: Sheet
  task: string
  hints: readonly string[]
  /** How many hints are shown. */
  shown: number
  verdict: Verdict | null
  grading: boolean
  training: readonly TrainingProgress[]
  /** Seconds since the training began, at the last report. */
  trained: number
  /** `12:03:04`, when the file was last checked. */
  checkedAt: string
  watching: boolean
  focus: 'left' | 'right'
  left: number
  right: number
  question: Question | null
  pieces: readonly Piece[]
}

export interface Opened {
  id: string
  task: string
  hints: readonly string[]
  watching: boolean
  pieces: readonly Piece[]
}

export type ExerciseAction =
  | ({ type: 'exercise/opened' } & Opened)
  | { type: 'exercise/grading' }
  | { type: 'exercise/training'; report: TrainingProgress; trained: number }
  | { type: 'exercise/graded'; verdict: Verdict; at: string }
  | { type: 'exercise/diagnosed'; diagnosis: string }
  | { type: 'exercise/hint' }
  | { type: 'exercise/sheet'; sheet: Sheet }
  | { type: 'exercise/scroll'; by: number; left: number; right: number }
  | { type: 'exercise/focus' }
  | { type: 'exercise/ask'; question: Question | null }
  | { type: 'exercise/pieces'; pieces: readonly Piece[] }
  | { type: 'exercise/watching'; watching: boolean }

export const noExercise: ExerciseState = opened({
  id: '',
  task: '',
  hints: [],
  watching: false,
  pieces: [],
})

function opened({ id, task, hints, watching, pieces }: Opened): ExerciseState {
  return {
    id,
    task,
    hints,
    watching,
    pieces, // biome-ignore format: what was handed over, in one line
    sheet: { type: 'task', source: task },
    shown: 0,
    verdict: null,
    grading: false,
    training: [],
    trained: 0,
    checkedAt: '',
    focus: 'left',
    left: 0,
    right: 0,
    question: null,
  }
}

export function reduceExercise(state: ExerciseState, action: ExerciseAction): ExerciseState {
  switch (action.type) {
    case 'exercise/opened':
      return opened(action)
    case 'exercise/grading':
      return { ...state, grading: true, training: [], trained: 0 }
    case 'exercise/training':
      return { ...state, training: [...state.training, action.report], trained: action.trained }
    case 'exercise/graded':
      return graded(state, action)
    case 'exercise/diagnosed':
      return {
        ...state,
        verdict: state.verdict && { ...state.verdict, diagnosis: action.diagnosis },
      }
    case 'exercise/hint':
      return hinted(state)
    case 'exercise/sheet':
      return { ...state, sheet: action.sheet, left: 0, focus: 'left' }
    case 'exercise/scroll':
      return scrolled(state, action)
    case 'exercise/focus':
      return { ...state, focus: state.focus === 'left' ? 'right' : 'left' }
    case 'exercise/ask':
      return { ...state, question: action.question }
    case 'exercise/pieces':
      return { ...state, pieces: action.pieces }
    case 'exercise/watching':
      return { ...state, watching: action.watching }
  }
}

type Graded = Extract<ExerciseAction, { type: 'exercise/graded' }>

/** After a save the verdict is what one wants to read; on opening it is the task. */
function graded(state: ExerciseState, { verdict, at }: Graded): ExerciseState {
  const focus = state.checkedAt === '' ? state.focus : 'right'
  return { ...state, grading: false, verdict, checkedAt: at, right: 0, focus }
}

/** The new hint stands last. */
function hinted(state: ExerciseState): ExerciseState {
  const shown = Math.min(state.shown + 1, state.hints.length)
  const sheet: Sheet = { type: 'task', source: state.task }
  return { ...state, shown, sheet, focus: 'right', right: Number.POSITIVE_INFINITY }
}

/** `left` and `right` are the last offsets at which there is still something to see. */
function scrolled(state: ExerciseState, limits: { by: number; left: number; right: number }) {
  const other = state.focus === 'left' ? 'right' : 'left'
  const side = limits[state.focus] === 0 ? other : state.focus
  const offset = Math.min(state[side], limits[side]) + limits.by
  return { ...state, [side]: Math.min(Math.max(0, offset), limits[side]) }
}
