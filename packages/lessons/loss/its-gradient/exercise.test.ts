import { call, expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { crossEntropyGradient, softmaxSlope } from './exercise.ts'

/** Shares and mean surprise from their definitions. */
function shares(row: number[]): number[] {
  const powers = row.map(score => Math.exp(score - Math.max(...row)))
  const total = powers.reduce((sum, power) => sum + power)
  return powers.map(power => power / total)
}
const loss = (logits: number[][], target: number[]) =>
  logits.reduce((sum, row, i) => sum - Math.log(shares(row)[target[i]!]!), 0) / logits.length

const h = 1e-4
const raised = (row: number[], k: number, by: number) => row.with(k, row[k]! + by)

/** What nudges of each score alone, both ways, do to the loss. */
function nudged(logits: number[][], target: number[]): number[][] {
  const at = (i: number, k: number, by: number) =>
    loss(logits.with(i, raised(logits[i]!, k, by)), target)
  return logits.map((row, i) => row.map((_, k) => (at(i, k, h) - at(i, k, -h)) / (2 * h)))
}

// The scores 0, 1, 1.5, 3 have the powers 1, 2.7183, 4.4817, 20.0855, whose sum is 28.2855.
// Shares 0.0354, 0.0961, 0.1584, 0.7101; and 0.1584 − 1 is −0.8416.
test('crossEntropyGradient: the table of the task', () => {
  const wanted = [[0.035353793, 0.096101574, -0.841555291, 0.710099922]]
  const what = 'crossEntropyGradient([[0, 1, 1.5, 3]], [2])'
  expectClose(crossEntropyGradient([[0, 1, 1.5, 3]], [2]), wanted, { what })
})

test('crossEntropyGradient: two rows, three classes', () => {
  // Shares 0.0900, 0.2447, 0.6652 and 1/3 each; the mean of two rows halves all slopes.
  const logits = [[1, 2, 3], [5, 5, 5]] // biome-ignore format: one line
  const wanted = [[-0.454984713, 0.122364236, 0.332620478], [1 / 6, 1 / 6, -1 / 3]] // biome-ignore format: one line
  const what = 'crossEntropyGradient([[1, 2, 3], [5, 5, 5]], [0, 2])'
  expectClose(crossEntropyGradient(logits, [0, 2]), wanted, { what })
})

test('crossEntropyGradient: sure and right, sure and wrong', () => {
  const [logits, target] = [[[1000, 0], [1000, 0]], [0, 1]] // biome-ignore format: one line
  const what = 'crossEntropyGradient([[1000, 0], [1000, 0]], [0, 1])'
  const wanted = [[0, 0], [0.5, -0.5]] // biome-ignore format: one line
  expectClose(crossEntropyGradient(logits, target), wanted, { what })
})

test('crossEntropyGradient: any scores, against a nudge', () => {
  forAll({ logits: ['B', 'C'], t: ['B'] }, ({ logits, t }) => {
    const target = t.map(v => Math.floor(Math.abs(v)) % logits[0]!.length)
    const what = call('crossEntropyGradient', logits, target)
    expectClose(crossEntropyGradient(logits, target), nudged(logits, target), { what, atol: 1e-5 })
  })
})

test('crossEntropyGradient: scores and classes are left as they were', () => {
  const [logits, target] = [[[3, 1, 2], [0, 5, 1]], [0, 2]] // biome-ignore format: one line
  crossEntropyGradient(logits, target)
  expect([logits, target], 'logits and target afterwards').toEqual([[[3, 1, 2], [0, 5, 1]], [0, 2]]) // biome-ignore format: one line
})

// The table: 0.2 · 0.8 = 0.16, 0.3 · 0.7 = 0.21, 0.5 · 0.5 = 0.25; −0.2 · 0.3 = −0.06, −0.2 · 0.5 = −0.1, −0.3 · 0.5 = −0.15.
test.each([
  [0, 0, 0.16],
  [1, 1, 0.21],
  [2, 2, 0.25],
  [0, 1, -0.06],
  [0, 2, -0.1],
  [1, 2, -0.15],
  [2, 1, -0.15],
])('softmaxSlope: share %d with score %d', (i, j, wanted) => {
  expectClose(softmaxSlope([0.2, 0.3, 0.5], i, j), wanted, {
    what: `softmaxSlope([0.2, 0.3, 0.5], ${i}, ${j})`,
  })
})

test('softmaxSlope: any scores, against a nudge', () => {
  forAll({ x: ['C'], a: [], b: [] }, ({ x, a, b }) => {
    const [i, j] = [a, b].map(v => Math.floor(Math.abs(v)) % x.length)
    const [up, down] = [h, -h].map(by => shares(raised(x, j!, by))[i!]!)
    const what = call('softmaxSlope', shares(x), i!, j!)
    expectClose(softmaxSlope(shares(x), i!, j!), (up! - down!) / (2 * h), { what, atol: 1e-5 })
  })
})
