import { expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { broadcastShapes } from './exercise.ts'

const calling = (a: number[], b: number[]) =>
  `broadcastShapes([${a.join(', ')}], [${b.join(', ')}])`

/** The shape in which two meet. A refusal says the same, whatever the words of the error are. */
function meeting(a: number[], b: number[]): number[] {
  try {
    return broadcastShapes(a, b)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Error(`${calling(a, b)} throws, though the two fit`)
  }
}

// As NumPy and PyTorch have it: torch.broadcast_shapes gives these.
const meet = [
  { a: [3, 4], b: [4], wanted: [3, 4] },
  { a: [4], b: [3, 4], wanted: [3, 4] },
  { a: [3, 1], b: [4], wanted: [3, 4] },
  { a: [1, 4], b: [3, 1], wanted: [3, 4] },
  { a: [3, 2], b: [3, 1], wanted: [3, 2] },
  { a: [5, 1, 2], b: [3, 1], wanted: [5, 3, 2] },
  { a: [7, 3, 2], b: [7, 3, 2], wanted: [7, 3, 2] },
  { a: [2, 3], b: [], wanted: [2, 3] },
  { a: [], b: [2, 3], wanted: [2, 3] },
  { a: [1], b: [6], wanted: [6] },
  { a: [6], b: [1], wanted: [6] },
  { a: [1], b: [1, 1, 1], wanted: [1, 1, 1] },
]

test.each(meet)('$a and $b meet in $wanted', ({ a, b, wanted }) => {
  expectClose(meeting(a, b), wanted, { what: calling(a, b) })
})

test('two single numbers', () => {
  expect(broadcastShapes([], []), 'broadcastShapes([], [])').toEqual([])
})

test('nothing at all stretches to nothing', () => {
  // A batch of no examples is a batch: 0 is a length like any other.
  expectClose(meeting([1, 4], [0, 4]), [0, 4], { what: calling([1, 4], [0, 4]) })
  expectClose(meeting([0], [1]), [0], { what: calling([0], [1]) })
})

/** What a call throws; a todo is no answer. */
function thrownBy(a: number[], b: number[]): string {
  let shape: number[]
  try {
    shape = broadcastShapes(a, b)
  } catch (error) {
    const { name, message } = error as Error
    if (message.startsWith('todo')) throw error
    if (!(error instanceof RangeError))
      throw new Error(`it throws ${name}, and a RangeError is asked for`)
    return message
  }
  throw new Error(`${calling(a, b)} should throw, and gives [${shape.join(', ')}]`)
}

test.each([
  { a: [3], b: [3, 2], lengths: [3, 2] },
  { a: [2], b: [3], lengths: [2, 3] },
  { a: [3, 4], b: [3], lengths: [4, 3] },
  { a: [5, 2, 7], b: [5, 3, 7], lengths: [2, 3] },
  { a: [4, 6, 8], b: [9, 6, 8], lengths: [4, 9] },
  { a: [2], b: [4], lengths: [2, 4] },
  { a: [5, 6], b: [5, 3], lengths: [6, 3] },
  { a: [0], b: [3], lengths: [0, 3] },
  { a: [3, 5], b: [0, 5], lengths: [3, 0] },
])('$a and $b do not fit, and the message has both lengths', ({ a, b, lengths }) => {
  const message = thrownBy(a, b)
  const missing = lengths.find(length => !message.includes(String(length)))
  if (missing !== undefined)
    throw new Error(`there is no ${missing} in your message: both lengths belong there`)
})

test('both shapes stay as they are', () => {
  const [a, b] = [[3, 1], [4]]
  meeting(a, b)
  expect([a, b], 'the two shapes afterwards').toEqual([[3, 1], [4]])
})

test('any shapes that fit', () => {
  const check = ({ B, T, C, left }: Record<'B' | 'T' | 'C' | 'left', number>) => {
    const whole = [B, T, C]
    const part = whole.map((length, dim) => (dim % 2 === left % 2 ? 1 : length)).slice(left % 3)
    expectClose(meeting(whole, part), whole, { what: calling(whole, part) })
    expectClose(meeting(part, whole), whole, { what: calling(part, whole) })
  }
  forAll({ B: [], T: [], C: [], left: [] }, check, { from: 2, to: 9, whole: true })
})
