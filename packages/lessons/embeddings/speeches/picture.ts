import { picture } from '@neuralings/lesson-kit/picture'

interface Kept {
  /** Twelve words, each with its five nearest. */
  lines: string[]
  reached: number
}

export default picture<unknown, Kept>({
  type: 'text',
  yours: (_, { lines }) => lines,
  caption: 'twelve words, and the five nearest of each in your table',
  reached: (_, { reached }) => `${reached} of 15 neighbours`,
})
