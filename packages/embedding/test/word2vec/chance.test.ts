// What is drawn at random: wrong words, and what is left out.
import { AliasTable, keepProbabilities } from '@neuralings/embedding'
import { createRng } from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('an alias table draws in proportion to the weights', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(
      weights.filter(list => list.some(weight => weight > 0)),
      fc.integer(),
      (list, seed) => {
        const [n, total] = [4000, list.reduce((a, b) => a + b)]
        const table = new AliasTable(list)
        const rng = createRng(seed)
        const counts = list.map(() => 0)
        for (let i = 0; i < n; i++) counts[table.draw(rng)]++
        for (const [i, weight] of list.entries()) {
          const share = weight / total
          // Six standard deviations.
          const within = 6 * Math.sqrt((share * (1 - share)) / n)
          expect(Math.abs(counts[i] / n - share)).toBeLessThanOrEqual(within + 1e-12)
        }
      },
    ),
    { numRuns: 50 },
  )
})

test('rare words are kept; of frequent ones √(t / f)', () => {
  const [often, rarely, never] = keepProbabilities([400, 1, 0, 599], 0.04)
  expect(often).toBeCloseTo(Math.sqrt(0.04 / 0.4), 12)
  expect([rarely, never]).toEqual([1, 1])
  expect(keepProbabilities([3, 4], 0)).toEqual([1, 1])
})
