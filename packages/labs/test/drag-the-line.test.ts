import { lab, replay } from '@neuralings/labs'
import { expect, test } from 'vitest'

const line = await lab('drag-the-line')

/** The numbers of a sentence that begins like this. */
const numbers = (log: string[], beginning: string) => {
  const sentence = line.describe(replay(line, log)).find(text => text.startsWith(beginning)) ?? ''
  return (sentence.replaceAll('−', '-').match(/-?\d+\.\d+/g) ?? []).map(Number)
}
const errorAfter = (log: string[]) => numbers(log, 'Over 14 points')[0]

test('four arrows turn two knobs, by a tenth or by a fiftieth', () => {
  expect(numbers([], 'The line is')).toEqual([-0.3, 0.8])
  expect(numbers(['right*5', 'down*3'], 'The line is')).toEqual([0.2, 0.5])
  expect(numbers(['f', 'left', 'up*2'], 'The line is')).toEqual([-0.32, 0.84])
})

test('a knob stops at 3', () => {
  expect(numbers(['right*99', 'down*99'], 'The line is')).toEqual([3, -3])
})

test('the error is a parabola over each knob, its bottom where the points were made', () => {
  const best = errorAfter(['right*11', 'down*13'])
  expect(best).toBeGreaterThan(0)
  expect(best).toBeLessThan(0.1)
  for (const away of ['left*3', 'right*3', 'up*3', 'down*3'])
    expect(errorAfter(['right*11', 'down*13', away])).toBeGreaterThan(best)
  // Over equal steps a parabola's second differences are equal.
  const over = [0, 5, 10, 15].map(n => errorAfter([`right*${n}`]))
  const [first, second] = [over[2] - 2 * over[1] + over[0], over[3] - 2 * over[2] + over[1]]
  expect(second).toBeCloseTo(first, 2)
})

test('raising the line by 1 lowers what lies above it by 1', () => {
  const [left, right] = numbers([], 'The points in the left half')
  const sentence = line.describe(replay(line, ['down*10']))[2]
  expect(sentence).toContain(`${(left - 1).toFixed(2)} below`)
  expect(sentence).toContain(`${(right + 1).toFixed(2)} above`)
})

test('squares can be shown instead of threads, and change nothing else', () => {
  const canvas = { width: 80, height: 24, color: 'none', ascii: false } as const
  const [threads, squares] = [line.init(), replay(line, ['space'])]
  expect(line.view(squares, canvas)).not.toEqual(line.view(threads, canvas))
  expect(line.describe(squares)).toEqual(line.describe(threads))
  expect(replay(line, ['space', 'space'])).toEqual(threads)
})
