// The page at the end of a lesson, or of the course.
import type { Picture } from '@neuralings/lesson-kit'
import type { Built } from '../../course/built.ts'

export interface EndingState {
  /** The lesson's id; null at the end of the course. */
  lesson: string | null
  /** What the learner's files hand out. */
  built: readonly Built[]
  /** Drawn from one of them; null until it is known, or where there is none. */
  picture: Picture | null
  offset: number
}

export type EndingAction =
  | {
      type: 'ending/opened'
      lesson: string | null
      built: readonly Built[]
      picture: Picture | null
    }
  | { type: 'ending/picture'; lesson: string; picture: Picture }
  | { type: 'ending/scroll'; offset: number }

export const noEnding: EndingState = { lesson: null, built: [], picture: null, offset: 0 }

export function reduceEnding(state: EndingState, action: EndingAction): EndingState {
  switch (action.type) {
    case 'ending/opened': {
      const { lesson, built, picture } = action
      return { lesson, built, picture, offset: 0 }
    }
    case 'ending/picture':
      return action.lesson === state.lesson ? { ...state, picture: action.picture } : state
    case 'ending/scroll':
      return { ...state, offset: action.offset }
  }
}
