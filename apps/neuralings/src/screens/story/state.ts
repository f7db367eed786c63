// A lesson's story while it is read.
import type { Lab } from '@neuralings/labs'
import type { StoryPart } from '@neuralings/lesson-kit'
import type { DrawOptions } from '@neuralings/plots'

/** A picture that a lesson's `figures.ts` draws. */
export type Figure = (options: Required<DrawOptions>) => string

export interface Story {
  lesson: string
  parts: readonly StoryPart[]
  figures: Readonly<Record<string, Figure>>
  labs: Readonly<Record<string, Lab>>
  /** Names of figures and labs that are not shown yet: the text is there before them. */
  coming: readonly string[]
}

export interface StoryState {
  story: Story
  /** The first line on the screen. */
  offset: number
}

/** How far it can be scrolled, and where the pages before and after this one begin. */
export interface Reach {
  last: number
  previous: number
  next: number
}

export type StoryAction =
  | { type: 'story/opened'; story: Story }
  /** The same story with more of its pictures. */
  | { type: 'story/shown'; story: Story }
  | { type: 'story/at'; offset: number }
  | { type: 'story/scroll'; by: number | 'previous' | 'next'; reach: Reach }

export const noStory: StoryState = {
  story: { lesson: '', parts: [], figures: {}, labs: {}, coming: [] },
  offset: 0,
}

export function reduceStory(state: StoryState, action: StoryAction): StoryState {
  switch (action.type) {
    case 'story/opened':
      return opened(state, action.story)
    case 'story/shown':
      return state.story.parts === action.story.parts ? { ...state, story: action.story } : state
    case 'story/at':
      return { ...state, offset: action.offset }
    case 'story/scroll': {
      const { by, reach } = action
      const to = typeof by === 'number' ? Math.min(state.offset, reach.last) + by : reach[by]
      return { ...state, offset: Math.min(Math.max(0, to), reach.last) }
    }
  }
}

/** The same story again opens where it was left. */
function opened(state: StoryState, story: Story): StoryState {
  return { story, offset: story.lesson === state.story.lesson ? state.offset : 0 }
}
