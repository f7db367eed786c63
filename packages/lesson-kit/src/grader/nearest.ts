// The name that somebody meant who wrote another.
import { distance } from 'fastest-levenshtein'

/**
 * The candidate that is the fewest edits away, capitals aside; undefined when all are far off.
 * @example
 * nearest('matMul', ['matmul', 'add']) // 'matmul'
 */
export function nearest(typed: string, candidates: readonly string[]): string | undefined {
  const edits = (candidate: string) => distance(candidate.toLowerCase(), typed.toLowerCase())
  const [best] = candidates.toSorted((a, b) => edits(a) - edits(b))
  return best !== undefined && edits(best) <= Math.max(1, typed.length / 3) ? best : undefined
}
