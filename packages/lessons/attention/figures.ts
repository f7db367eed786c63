// The pictures in this lesson's story, drawn when the page is shown.
import type { Translate } from '@neuralings/lesson-kit'
import { bars, beside, type DrawOptions, heatMap } from '@neuralings/plots'
import { sinusoidalPositions } from '@neuralings/transformer'
import { attend } from './by-hand.ts'

/** How much each of four keys is heard by a query: 0 to 1 in each of their four directions. */
export function sharesOf(query: number[]): number[] {
  const keys = [0, 1, 2, 3].map(at => [0, 1, 2, 3].map(c => (c === at ? 6 : 0)))
  return attend({ q: [query.map(x => 4 * x)], k: keys, v: keys }).weights[0]!
}

/** Three queries: one has a key of its own, one lies between two, one fits none. */
export const queries = { 'like a': [1, 0, 0, 0], 'between a and b': [0.5, 0.5, 0, 0], 'like none': [0, 0, 0, 0] } // biome-ignore format: one line

/** A soft dictionary: which of its four values are heard, and how much. */
export function softDictionary({ width = 76, ...options }: DrawOptions, t: Translate): string {
  const isNarrow = width < 60
  const look = { ...options, width: isNarrow ? width : Math.floor((width - 8) / 3) }
  const charts = Object.entries(queries).map(([name, query]) => {
    const shares = sharesOf(query).map((share, i) => ['abcd'[i]!, Number(share.toFixed(2))])
    return `${t(name)}\n${bars(Object.fromEntries(shares), look)}`
  })
  return isNarrow ? charts.join('\n') : beside(charts, { gap: 4 })
}

/** What each word is, whatever its place. */
const meaning: Record<string, number[]> = {
  dog: [2, 0, 0, 0, 0, 0, 0, 0],
  bites: [0, 0, 2, 0, 0, 0, 0, 0],
  man: [1.4, 0, 1.4, 0, 0, 0, 0, 0],
}

/** Who listens to whom, when each word knows its place. */
export function placedShares(sentence: readonly string[]): number[][] {
  const places = sinusoidalPositions(3, 8).toArray() as number[][]
  const x = sentence.map((word, p) => meaning[word]!.map((v, c) => v + places[p]![c]!))
  return attend({ q: x, k: x, v: x }).weights
}

/** The same three words in two orders, with places added. */
export function withPlaces({ width = 76, ...options }: DrawOptions, t: Translate): string {
  const sentences = [['dog', 'bites', 'man'], ['man', 'bites', 'dog']] // biome-ignore format: one line
  const maps = sentences.map(sentence => {
    const labels = sentence.map(word => t(word))
    const look = { range: [0, 0.7], rowLabels: labels, columnLabels: labels } as const
    return heatMap(placedShares(sentence), { ...options, ...look, width: Math.floor((width - 4) / 2), height: 6 }) // biome-ignore format: one line
  })
  return beside(maps, { gap: 4 })
}
