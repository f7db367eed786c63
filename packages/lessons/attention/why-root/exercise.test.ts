import { expectAnswer, expectClose, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { measured } from './drawn.ts'
import { at64, at512, top } from './exercise.ts'

const [four, small, large] = measured

// Of a size of which nobody was asked.
const known = () => table([['d', 'std of the scores'], [4, four.std]]) // biome-ignore format: one line

test('d = 64', () => {
  expectClose(four.std, 2, { what: 'the std for d = 4', rtol: 0.05 })
  expectAnswer(at64, small.std, { rtol: 0.015, measured: known })
})

test('d = 512', () => {
  expectAnswer(at512, large.std, { rtol: 0.015, measured: known })
})

test('the largest of 20 shares, d = 512, no root', () => {
  const two = (share: number | undefined) => Number(share!.toFixed(2))
  expectAnswer(top, large.bare[0]!, {
    atol: 0.06,
    rtol: 0,
    measured: () => table([['d', 'the largest share'], [4, two(four.bare[0])]]), // biome-ignore format: one line
    run: () =>
      table([
        ['d', 'std', 'share', 'with root'],
        ...measured.map(({ d, std, bare, rooted }) => [d, std, two(bare[0]), two(rooted[0])]),
      ]),
  })
})
