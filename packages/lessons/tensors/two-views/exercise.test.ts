import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { flip, reshape, select, tensor, transpose } from '@neuralings/tensor'
import { test } from 'vitest'
import { answer } from './exercise.ts'

// The rows 0, 1 and 2, which are 10 11 12 13, 14 15 16 17 and 18 19 20 21, sum to 46, 62 and 78: each number is 4 above the one over it.
const numbers = Array.from({ length: 12 }, (_, i) => 10 + i)
const rowsOf = (data: ArrayLike<number>) =>
  [0, 4, 8].map(start => Array.from({ length: 4 }, (_, j) => data[start + j]!))
const sum = (row: number[]) => row.reduce((total, v) => total + v, 0)

/** The program of the task, run: x, as it is afterwards. */
function run(): number[][] {
  const x = reshape(tensor(numbers), [3, 4])
  const back = flip(select(transpose(x), { dim: 0, index: 1 }), [0])
  back.data[back.offset] = 100
  return x.toArray() as number[][]
}

/** Where a 100 would have to stand for a row to sum to what was guessed. */
function measured(guess: number): string {
  const before = rowsOf(numbers)
  const shown = table([['row', 'sum before'], ...before.map((row, i) => [i, sum(row)])])
  const at = numbers.findIndex(
    (value, place) => sum(before[Math.floor(place / 4)]!) - value + 100 === guess,
  )
  if (before.some(row => sum(row) === guess)) return `${shown}\nthat is a row without a 100 in it`
  return at < 0
    ? `${shown}\nno single 100 makes one of them ${guess}`
    : `${shown}\nwith ${numbers[at]} as 100, row ${Math.floor(at / 4)} would sum to ${guess}`
}

test('the sum of the row with the 100', () => {
  const after = run()
  const changed = after.find(row => row.includes(100))!
  expectAnswer(answer, sum(changed), {
    measured,
    run: () => table(after.map((row, i) => [`row ${i} of x`, ...row])),
  })
})
