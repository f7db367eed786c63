// The map: which lesson the cursor is on, whether it has moved into the lesson's list, what is searched.
import {
  type Course,
  type Exercise,
  type Lesson,
  next,
  type Progress,
  stateOf,
} from '@neuralings/lesson-kit'
import { isDone } from '../../course/ending.ts'
import { entryTo } from '../../course/order.ts'
import { type Hit, search } from '../../course/search.ts'

export interface MapState {
  /** Index of the lesson under the cursor. */
  lesson: number
  /** Row in the lesson's list, 0 for its story; null while the cursor is among the lessons. */
  item: number | null
  /** What has been typed after `/`; null when not searching. */
  query: string | null
  /** Row among the hits. */
  hit: number
}

export type MapAction =
  | { type: 'map/move'; by: number }
  | { type: 'map/into' }
  | { type: 'map/out' }
  | { type: 'map/search'; query: string | null }
  | { type: 'map/at'; exercise: string }

/** Where `enter` leads. */
export type Place =
  | { type: 'story'; lesson: Lesson }
  | { type: 'exercise'; exercise: Exercise }
  | { type: 'ending'; lesson: Lesson }

/** The cursor stands where the learner was, or on what comes next when that is solved. */
export function initialMap(course: Course, progress: Progress): MapState {
  const { current } = progress
  const isOpen = current !== null && stateOf(progress, current) !== 'solved'
  const start: MapState = { lesson: 0, item: null, query: null, hit: 0 }
  const id = isOpen ? current : next(course, progress)?.id
  const at = id === undefined ? start : pointAt(start, course, id)
  return current === null ? { ...at, item: null } : at
}

/** The cursor on an exercise; an id that this course does not know moves nothing. */
function pointAt(state: MapState, course: Course, id: string): MapState {
  for (const [lesson, { exercises }] of course.lessons.entries()) {
    const at = exercises.findIndex(exercise => exercise.id === id)
    if (at >= 0) return { ...state, lesson, item: at + 1 }
  }
  return state
}

export function reduceMap(state: MapState, action: MapAction, course: Course): MapState {
  switch (action.type) {
    case 'map/move':
      return moved(state, action.by, course)
    case 'map/into':
      return { ...state, item: state.item ?? 0 }
    case 'map/out':
      return { ...state, item: null }
    case 'map/search':
      return { ...state, query: action.query, hit: 0 }
    case 'map/at':
      return pointAt(state, course, action.exercise)
  }
}

function moved(state: MapState, by: number, course: Course): MapState {
  const within = (at: number, count: number) =>
    Math.min(Math.max(0, at + by), Math.max(0, count - 1))
  if (state.query !== null)
    return { ...state, hit: within(state.hit, search(course, state.query).length) }
  if (state.item === null) return { ...state, lesson: within(state.lesson, course.lessons.length) }
  const items = (course.lessons[state.lesson]?.exercises.length ?? 0) + 1
  return { ...state, item: within(state.item, items) }
}

/** From the lessons: the story of one not begun, else its next exercise; of one that is done its last page. */
export function placeUnderCursor(
  state: MapState,
  course: Course,
  progress: Progress,
): Place | undefined {
  if (state.query !== null) return placeOfHit(search(course, state.query)[state.hit])
  const lesson = course.lessons[state.lesson]
  if (!lesson) return undefined
  if (state.item === null && isDone(progress, lesson)) return { type: 'ending', lesson }
  const exercise = state.item === null ? begun(lesson, progress) : lesson.exercises[state.item - 1]
  return exercise ? { type: 'exercise', exercise } : { type: 'story', lesson }
}

function begun(lesson: Lesson, progress: Progress): Exercise | undefined {
  const touched = lesson.exercises.some(({ id }) => stateOf(progress, id) !== 'new')
  return touched ? entryTo(lesson, progress) : undefined
}

function placeOfHit(hit: Hit | undefined): Place | undefined {
  if (!hit) return undefined
  const { lesson, exercise } = hit
  return exercise ? { type: 'exercise', exercise } : { type: 'story', lesson }
}
