// Everything the screens show, in one value, and the one function that changes it.
import type { Course, Progress } from '@neuralings/lesson-kit'
import {
  type EndingAction,
  type EndingState,
  noEnding,
  reduceEnding,
} from '../screens/ending/state.ts'
import { reduceExercise } from '../screens/exercise/reduce.ts'
import { type ExerciseAction, type ExerciseState, noExercise } from '../screens/exercise/state.ts'
import { type LabAction, type LabState, noLab, reduceLab } from '../screens/lab/state.ts'
import { initialMap, type MapAction, type MapState, reduceMap } from '../screens/map/state.ts'
import {
  noReview,
  type ReviewAction,
  type ReviewState,
  reduceReview,
} from '../screens/review/state.ts'
import { noStory, reduceStory, type StoryAction, type StoryState } from '../screens/story/state.ts'

export type ScreenName = 'map' | 'story' | 'exercise' | 'lab' | 'ending' | 'review'

export interface AppState {
  course: Course
  progress: Progress
  screen: ScreenName
  /** How far the help is scrolled; null while it is not shown. */
  help: number | null
  /** Where the search was opened, to go back to; null while nobody searches. */
  from: { screen: ScreenName; help: number | null } | null
  /** A sentence above the keys, until the next key or the next check. */
  notice: string
  map: MapState
  story: StoryState
  exercise: ExerciseState
  lab: LabState
  ending: EndingState
  review: ReviewState
  /** How many exercises are due for review. */
  due: number
}

export type Action =
  | MapAction
  | StoryAction
  | ExerciseAction
  | LabAction
  | EndingAction
  | ReviewAction
  | { type: 'due'; count: number }
  | { type: 'show'; screen: ScreenName }
  | { type: 'help'; offset: number | null }
  /** The search is opened, from any screen, and left again. */
  | { type: 'search' }
  | { type: 'back' }
  | { type: 'notice'; notice: string }
  | { type: 'progress'; progress: Progress }
  /** The same course in another language. */
  | { type: 'course'; course: Course }

/** The lab on the screen, if there is one. */
export const openLabOf = ({ screen, lab }: AppState): LabState['lab'] =>
  screen === 'lab' ? lab.lab : null

export function initialState(course: Course, progress: Progress): AppState {
  return {
    course,
    progress,
    screen: 'map',
    help: null,
    from: null,
    notice: '',
    map: initialMap(course, progress),
    story: noStory,
    exercise: noExercise,
    lab: noLab,
    ending: noEnding,
    review: noReview,
    due: 0,
  }
}

export function reduce(state: AppState, action: Action): AppState {
  switch (action.type) {
    case 'show':
      return { ...state, screen: action.screen, from: null }
    case 'help':
      return { ...state, help: action.offset }
    case 'search': {
      const { screen, help, map } = state
      const from = { screen, help }
      return { ...state, from, screen: 'map', help: null, map: { ...map, query: '', hit: 0 } }
    }
    case 'back':
      return { ...state, ...state.from, from: null, map: { ...state.map, query: null, hit: 0 } }
    case 'notice':
      return { ...state, notice: action.notice }
    case 'due':
      return { ...state, due: action.count }
    case 'progress':
      return { ...state, progress: action.progress }
    case 'course':
      return { ...state, course: action.course }
    default:
      return reduceScreen(state, action)
  }
}

type ScreenAction =
  | MapAction
  | StoryAction
  | ExerciseAction
  | LabAction
  | EndingAction
  | ReviewAction

/** An action says before its slash which screen it is for. */
function reduceScreen(state: AppState, action: ScreenAction): AppState {
  if (isFor(action, 'map')) return { ...state, map: reduceMap(state.map, action, state.course) }
  if (isFor(action, 'story')) return { ...state, story: reduceStory(state.story, action) }
  if (isFor(action, 'ending')) return { ...state, ending: reduceEnding(state.ending, action) }
  if (isFor(action, 'exercise')) {
    const notice = action.type === 'exercise/grading' ? '' : state.notice
    return { ...state, notice, exercise: reduceExercise(state.exercise, action) }
  }
  if (isFor(action, 'review')) return { ...state, review: reduceReview(state.review, action) }
  return { ...state, lab: reduceLab(state.lab, action as LabAction) }
}

const isFor = <Name extends ScreenName>(
  action: ScreenAction,
  screen: Name,
): action is Extract<ScreenAction, { type: `${Name}/${string}` }> =>
  action.type.startsWith(`${screen}/`)
