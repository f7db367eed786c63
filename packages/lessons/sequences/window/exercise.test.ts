import { sum, variable } from '@neuralings/autograd'
import { expectClose } from '@neuralings/lesson-kit/testing'
import { createRng, randn } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { nothing, type WindowNetwork, windowLogits } from './exercise.ts'

/** Five ids of one number each, and a layer that shows the places of the window as digits. */
const digits = (window: number): WindowNetwork => ({
  window,
  table: variable([[0], [1], [2], [3], [4]]),
  w: variable([
    Array.from({ length: window }, (_, i) => 10 ** (window - 1 - i)),
    Array.from({ length: window }, (_, i) => Number(i === 0)),
  ]),
  b: variable([0.5, 0]),
})

const sentence = [1, 2, 3, 1, 4]
const said = (at: number, window = 3) => windowLogits(sentence, at, digits(window))

test('the table of the task', () => {
  const places = [0, 1, 2, 3, 4]
  const seen = places.map(at => Number(said(at).data.at(0)) - 0.5)
  expectClose(seen, [1, 12, 123, 231, 314], { what: 'the windows at places 0 to 4, as digits' })
})

test('all scores, with the bias', () => {
  expectClose(said(3), [231.5, 2], { what: 'the scores at place 3' })
  expectClose(said(1), [12.5, 0], { what: 'the scores at place 1' })
})

test('a window of one word', () => {
  expectClose(said(2, 1), [3.5, 3], { what: 'the scores at place 2 of a window of 1' })
})

test('a window longer than the sentence', () => {
  expectClose(said(4, 7), [12314.5, 0], { what: 'the scores at place 4 of a window of 7' })
})

/** Where there is no word stands a row that is not 0, and rows are two numbers wide. */
const wide = (): WindowNetwork => ({
  window: 2,
  table: variable([[5, 7], [1, 2], [3, 4]]), // biome-ignore format: one line
  w: variable([[1, 10, 100, 1000], [0, 1, 0, 0], [0, 0, 0, 1]]), // biome-ignore format: one line
  b: variable([0, 100, 0]),
})

test('rows of two numbers, side by side', () => {
  expectClose(windowLogits([1, 2, 1], 1, wide()), [4321, 102, 4], { what: 'the scores behind 1 2' })
})

test('before the first word stands the row of nothing', () => {
  expectClose(windowLogits([2, 1], 0, wide()), [4375, 107, 4], { what: 'the scores behind a first word' }) // biome-ignore format: one line
})

/** Which places of a sentence change the scores at a place. */
function reach(at: number, network: WindowNetwork): number[] {
  const ids = [3, 1, 4, 1, 5, 2, 6, 3]
  const scores = (ids: number[]) => windowLogits(ids, at, network).toArray()
  const before = scores(ids)
  return ids.flatMap((id, place) => {
    const after = scores(ids.with(place, id === 6 ? 1 : id + 1))
    return String(after) === String(before) ? [] : [place]
  })
}

test('what lies outside is invisible', () => {
  const rng = createRng(1)
  const drawn = (window: number): WindowNetwork => ({
    window,
    table: variable(randn([7, 3], { rng })),
    w: variable(randn([7, 3 * window], { rng })),
    b: variable(randn([7], { rng })),
  })
  expect(reach(5, drawn(3)), 'the places that a window of 3 sees from place 5').toEqual([3, 4, 5])
  expect(reach(1, drawn(4)), 'the places that a window of 4 sees from place 1').toEqual([0, 1])
  expect(reach(7, drawn(5)), 'the places that a window of 5 sees from place 7').toEqual([
    3, 4, 5, 6, 7,
  ])
})

test('the gradient comes back to the rows that were seen', () => {
  const network = { ...digits(3), table: variable([[1], [1], [1], [1], [1]]) }
  sum(windowLogits([2, 4, 2, 3], 2, network)).backward()
  // The first place counts 100 and 1, the second 10, the third 1.
  expectClose(network.table.grad, [[0], [0], [102], [0], [10]], { what: 'the gradient of the table, window 2 4 2' }) // biome-ignore format: one line
})

test('the sentence is left as it is', () => {
  const ids = [1, 2, 3]
  windowLogits(ids, 1, digits(3))
  expect(ids, 'the sentence afterwards').toEqual([1, 2, 3])
  expect(nothing, 'the id of nothing').toBe(0)
})
