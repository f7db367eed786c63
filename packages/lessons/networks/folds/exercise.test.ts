import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { answer } from './exercise.ts'

const relu = (x: number) => Math.max(0, x)
/** Two units: the task's table counts 2, 4 and 6 of them at depth 1 to 3, and 20 at depth 10. */
const tent = (x: number) => 2 * relu(x) - 4 * relu(x - 0.5)

/** Walks along the nested tent in fine steps and counts how often it turns. */
function pieces(depth: number): number {
  const steps = 2 ** (depth + 2)
  let count = 0
  let climbing: boolean | undefined
  for (let i = 0; i < steps; i++) {
    let [left, right] = [i / steps, (i + 1) / steps]
    for (let d = 0; d < depth; d++) [left, right] = [tent(left), tent(right)]
    if (right > left !== climbing) count++
    climbing = right > left
  }
  return count
}

const deepest = 16

/** The depth at which the count comes to a guess. */
function reachedAt(guess: number): string {
  for (let depth = 1; depth <= deepest; depth++) {
    const count = pieces(depth)
    if (count === guess) return `${guess} is the count at depth ${depth}`
    if (count > guess) return `at depth ${depth} there are more than ${guess} already`
  }
  return `even at depth ${deepest} there are fewer than ${guess}`
}

const counted = () =>
  table([['depth', 'pieces'], ...[1, 2, 3, 4, 5, 10].map(depth => [depth, pieces(depth)])])

test('ten tents', () => {
  expectAnswer(answer, pieces(10), { measured: reachedAt, run: counted })
})
