// The expectation behind all numeric tests: two lots of numbers agree within a tolerance.
// PyTorch: torch.testing.assert_close.
import { noteCompared } from './compared.ts'
import { Mismatch, row } from './mismatch.ts'
import { at, firstDifference, type Nested, sameShape, shapeOf, toNested } from './numbers.ts'
import { printAny, printApart, printCorner, printShape } from './print.ts'

// Taken before any learner's code can replace them.
const { abs } = Math

export interface Tolerance {
  /** Relative to the wanted number. Default 1e-5, which float32 meets. */
  rtol?: number
  /** Absolute, for numbers near zero. Default 1e-6. */
  atol?: number
}

export interface CloseOptions extends Tolerance {
  /** What was computed, with its inputs: `leakyRelu(-2, 0.1)`. */
  what?: string
}

/** Whether `|x − y| ≤ atol + rtol · |y|`. Infinity equals itself; NaN equals nothing. */
export const isClose = (
  x: number,
  y: number,
  { rtol = 1e-5, atol = 1e-6 }: Tolerance = {},
): boolean => x === y || abs(x - y) <= atol + rtol * (abs(y) === Infinity ? 0 : abs(y))

/**
 * Expects numbers, nested arrays, typed arrays or tensors to agree in shape and in every element.
 * @throws Mismatch with the first element that differs.
 * @example
 * expectClose(relu(-2), 0, { what: 'relu(-2)' })
 */
export function expectClose(got: unknown, wanted: unknown, options: CloseOptions = {}): void {
  const { what = 'the result' } = options
  const expected = toNested(wanted)
  if (expected === undefined) throw new TypeError(`expectClose: wanted is ${printAny(wanted)}`)
  const actual = toNested(got)
  if (actual === undefined) {
    noteCompared(what, got, expected, false)
    const values = { actual: printAny(got), expected: printFirst(expected) }
    throw new Mismatch(what, values)
  }
  const hasShape = sameShape(shapeOf(actual), shapeOf(expected))
  const isSame = (x: number, y: number) => isClose(x, y, options)
  const index = hasShape ? firstDifference(actual, expected, isSame) : undefined
  noteCompared(what, actual, expected, hasShape && !index)
  if (!hasShape) throw otherShape(actual, expected, what)
  if (index) throw differs(actual, expected, { index, what })
}

function otherShape(actual: Nested, expected: Nested, what: string): Mismatch {
  const values = { actual: printShape(shapeOf(actual)), expected: printShape(shapeOf(expected)) }
  return new Mismatch(`${what}: the shapes differ`, values)
}

const printFirst = (x: Nested): string =>
  printCorner(
    x,
    (shapeOf(x) ?? [0]).map(() => 0),
  )

function differs(
  got: Nested,
  wanted: Nested,
  { index, what }: { index: number[]; what: string },
): Mismatch {
  const [actual, expected] = printApart(at(got, index), at(wanted, index))
  if (index.length === 0) return new Mismatch(what, { actual, expected })
  const mismatch = new Mismatch(`${what}: element [${index.join(', ')}] differs`, {
    actual,
    expected,
  })
  const [yours, all] = [printCorner(got, index), printCorner(wanted, index)]
  const heading = all.includes('…') ? '  around it' : '  in full'
  mismatch.message += `\n${[heading, row('yours', yours), row('wanted', all)].join('\n')}`
  return mismatch
}
