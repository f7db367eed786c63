// A review: one question at a time, and what became of it.
import type { Question } from '../../review/question.ts'

export interface ReviewState {
  question: Question | null
  /** The answer that was given, counted from 0; null until then. */
  chosen: number | null
  /** When it comes back, in a sentence. */
  next: string
  /** How many are due, the one that is asked counted in. */
  count: number
}

export type ReviewAction =
  | { type: 'review/asked'; question: Question; count: number }
  | { type: 'review/answered'; chosen: number; next: string }

export const noReview: ReviewState = { question: null, chosen: null, next: '', count: 0 }

export function reduceReview(state: ReviewState, action: ReviewAction): ReviewState {
  switch (action.type) {
    case 'review/asked':
      return { question: action.question, chosen: null, next: '', count: action.count }
    case 'review/answered':
      return { ...state, chosen: action.chosen, next: action.next }
  }
}
