// What happens to the exercise that is open: checks, hints, questions, and where the learner looks.
import { isSought } from '../../verdict/told.ts'
import {
  type ExerciseAction,
  type ExerciseState,
  movable,
  opened,
  type Sheet,
  type Texts,
} from './state.ts'

export function reduceExercise(state: ExerciseState, action: ExerciseAction): ExerciseState {
  switch (action.type) {
    case 'exercise/opened':
      return opened(action)
    case 'exercise/retold':
      return retold(state, action)
    case 'exercise/grading':
      return checking(state, action.isBeyond ?? false)
    case 'exercise/waited':
      return { ...state, waited: action.seconds }
    case 'exercise/given-up':
      return { ...state, grading: false, isBeyond: false, waited: null, looking: false }
    case 'exercise/kept':
      return { ...state, isKept: true }
    case 'exercise/training':
      return trained(state, action)
    case 'exercise/graded':
      return graded(state, action)
    case 'exercise/diagnosed':
      return diagnosed(state, action.diagnosis)
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

/** The same in another language; a sheet with code stays. */
function retold(state: ExerciseState, { task, hints, debrief, words = {} }: Texts): ExerciseState {
  const sheet: Sheet = state.sheet.type === 'task' ? { type: 'task', source: task } : state.sheet
  return { ...state, task, hints, debrief, words, sheet }
}

/** What the last check said stays until the new one is known. */
function checking(state: ExerciseState, isBeyond: boolean): ExerciseState {
  const { checks } = state
  const begun = {
    grading: true,
    isBeyond,
    checks: checks + 1,
    waited: null,
    training: [],
    trained: 0,
  }
  const focus = state.pieces.length > 0 ? 'right' : state.focus
  return { ...state, ...begun, right: 0, focus }
}

type Trained = Extract<ExerciseAction, { type: 'exercise/training' }>

/** More reports than any screen has columns for. */
const most = 1000

/** The first report brings the training into sight. A long one is thinned out: every second report tells the same. */
function trained(state: ExerciseState, { report, trained }: Trained): ExerciseState {
  const focus = state.training.length === 0 ? 'right' : state.focus
  const isFull = state.training.length >= most
  const before = isFull ? state.training.filter((_, i) => i % 2 === 0) : state.training
  return { ...state, training: [...before, report], trained, focus }
}

type Graded = Extract<ExerciseAction, { type: 'exercise/graded' }>

/** After a save the verdict is what one wants to read; on opening it is the task. */
function graded(state: ExerciseState, { verdict, at }: Graded): ExerciseState {
  const focus = state.checkedAt === '' ? state.focus : 'right'
  const right = state.right === 'hint' ? 'hint' : 0
  const known = { verdict, looking: isSought(verdict), checkedAt: at }
  const isPass = verdict.state === 'passed' && state.verdict?.state !== 'passed'
  const next: ExerciseState = {
    ...state,
    grading: false,
    isBeyond: false,
    waited: null,
    ...known,
    focus,
    right,
  }
  return isPass ? fromTheTop(next) : next
}

/** A pass begins with what it was good for, wherever the learner had scrolled to. */
const fromTheTop = (state: ExerciseState): ExerciseState => ({
  ...state,
  sheet: { type: 'task', source: state.task },
  left: 0,
  right: 0,
})

/** `null`: no cause was found; the first example explains itself. */
function diagnosed(state: ExerciseState, diagnosis: string | null): ExerciseState {
  const verdict = state.verdict && { ...state.verdict, diagnosis }
  return { ...state, looking: false, verdict }
}

function hinted(state: ExerciseState): ExerciseState {
  const shown = Math.min(state.shown + 1, state.hints.length)
  const sheet: Sheet = { type: 'task', source: state.task }
  return { ...state, shown, sheet, focus: 'right', right: 'hint' }
}

type Scrolled = Extract<ExerciseAction, { type: 'exercise/scroll' }>

function scrolled(state: ExerciseState, { by, ...reach }: Scrolled): ExerciseState {
  const side = movable(state.focus, reach)
  if (!side) return state
  const { at, first, last } = reach[side]
  const to = typeof by === 'number' ? at + by : reach[side][by]
  return { ...state, [side]: Math.min(Math.max(first, to), last) }
}
