// Numbers that the lesson loss tells: of its 4, from the digits themselves, and of what mistakes end at.
import { loadDigits } from '@neuralings/datasets/digits'
import { expect, test } from 'vitest'
import { four } from '../loss/four.ts'

const { train, test: held } = await loadDigits()

/** The mean of all training digits of a kind. */
function ghost(digit: number): number[] {
  const labels = train.labels.toArray() as number[]
  const total = new Array<number>(784).fill(0)
  for (const [row, label] of labels.entries())
    if (label === digit)
      for (let i = 0; i < 784; i++) total[i]! += train.images.data[784 * row + i]!
  return total.map(v => v / labels.filter(label => label === digit).length)
}

test('the nearest of ten gives the 4 these scores', () => {
  const pixels = Array.from({ length: 784 }, (_, i) => held.images.data[784 * four.row + i]!)
  const scoreOf = (mean: number[]) =>
    mean.reduce((sum, v, i) => sum + v * pixels[i]! - (v * v) / 2, 0)
  const scores = Array.from({ length: 10 }, (_, digit) => scoreOf(ghost(digit)))
  expect(scores.map(score => Number(score.toFixed(1)))).toEqual(four.scores)
  expect((held.labels.toArray() as number[])[four.row]).toBe(four.label)
})

test('it takes it for a 9 with 0.57, trusts the truth by 0.16, and is surprised by 1.86', () => {
  const total = four.scores.reduce((sum, score) => sum + Math.exp(score), 0)
  const shares = four.scores.map(score => (Math.exp(score) / total).toFixed(2))
  expect(shares).toEqual(['0.00', '0.00', '0.00', '0.03', '0.16', '0.09', '0.00', '0.16', '0.00', '0.57']) // biome-ignore format: one line
  expect((Math.log(total) - four.scores[4]!).toFixed(2)).toBe('1.86')
})

test('losses read as choices: 2.303 is one of ten, 0.105 one of 1.1', () => {
  expect([10, 1.111].map(n => Math.log(n).toFixed(3))).toEqual(['2.303', '0.105'])
})

test('a share kept above 1e-7 ends at 16.1, and beyond a score of 37 nothing is left beside 1', () => {
  expect(-Math.log(1e-7)).toBeCloseTo(16.1, 1)
  expect([36, 37].map(z => 1 + Math.exp(-z) === 1)).toEqual([false, true])
})

test('σ taken twice ends at 0.31 and 1.31, softmax taken twice of ten at 1.46', () => {
  // The highest share is 1: taken for a score, a yes or a no to it.
  const [yes, no] = [Math.log(1 + Math.exp(-1)), Math.log(1 + Math.E)]
  expect([yes.toFixed(2), no.toFixed(2)]).toEqual(['0.31', '1.31'])
  expect((Math.log(Math.E + 9) - 1).toFixed(2)).toBe('1.46')
})
