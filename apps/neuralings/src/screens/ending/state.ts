// The page at the end of a lesson, or of the course.
import type { Picture, Words } from '@neuralings/lesson-kit'
import type { Built } from '../../course/built.ts'
import type { Closing } from '../../course/closing.ts'

export interface EndingState {
  /** The lesson's id; null at the end of the course. */
  lesson: string | null
  /** What the learner's files hand out. */
  built: readonly Built[]
  /** Drawn from one of them; null until it is known, or where there is none. */
  picture: Drawn | null
  /** What is counted at the end of the course; null at that of a lesson. */
  closing: Closing | null
  offset: number
}

/** A picture as it is drawn, in English, from the file of an exercise, and the words for it. */
export interface Drawn {
  picture: Picture
  exercise: string
  words: Words
}

export type EndingAction =
  | {
      type: 'ending/opened'
      lesson: string
      built: readonly Built[]
      picture: Drawn | null
    }
  /** The end of the course. */
  | { type: 'ending/closing'; closing: Closing }
  | { type: 'ending/picture'; lesson: string; picture: Drawn }
  /** The words in another language. */
  | { type: 'ending/retold'; words: Words }
  | { type: 'ending/scroll'; offset: number }

export const noEnding: EndingState = {
  lesson: null,
  built: [],
  picture: null,
  closing: null,
  offset: 0,
}

export function reduceEnding(state: EndingState, action: EndingAction): EndingState {
  switch (action.type) {
    case 'ending/opened': {
      const { lesson, built, picture } = action
      return { lesson, built, picture, closing: null, offset: 0 }
    }
    case 'ending/closing':
      return { ...noEnding, closing: action.closing }
    case 'ending/picture':
      return action.lesson === state.lesson ? { ...state, picture: action.picture } : state
    case 'ending/retold': {
      const { picture } = state
      return { ...state, picture: picture && { ...picture, words: action.words } }
    }
    case 'ending/scroll':
      return { ...state, offset: action.offset }
  }
}
