// What wrong numbers have to do with the right ones, in words. Only what holds for every one of them is said.
import { isClose } from './close.ts'
import { firstDifference, type Nested, sameShape, shapeOf } from './numbers.ts'
import { printNumber } from './print.ts'

/** "has the wrong sign", "is 4 times as large …", "is transposed" …, of two that differ; undefined when nothing is known. */
export function relation(yours: Nested, wanted: Nested): string | undefined {
  const [shape, target] = [shapeOf(yours), shapeOf(wanted)]
  if (!shape || !target) return undefined
  if (!sameShape(shape, target)) return ofShapes(yours, wanted)
  const [y, w] = [flat(yours), flat(wanted)]
  if (y.every(v => v === 0)) return y.length > 1 ? 'is 0 everywhere' : 'is 0'
  if (w.every(v => v === 0)) return undefined
  const factor = constantFactor(y, w)
  if (factor !== undefined) return ofFactor(factor)
  return target.length === 2 && same(transposed(yours), wanted) ? 'is transposed' : undefined
}

function ofShapes(yours: Nested, wanted: Nested): string | undefined {
  const [shape, target] = [shapeOf(yours)!, shapeOf(wanted)!]
  const sizes = `yours is [${shape.join(', ')}], wanted is [${target.join(', ')}]`
  if (target.length === 2 && sameShape(shape, target.toReversed())) {
    return same(transposed(yours), wanted) ? `is transposed: ${sizes}` : undefined
  }
  if (sameShape(shape.slice(1), target) && same(summed(yours), wanted))
    return `is not summed over dimension 0: ${sizes}`
  return undefined
}

function ofFactor(factor: number): string | undefined {
  if (isClose(factor, -1, loosely)) return 'has the wrong sign'
  const [times, part] = [wholeNear(factor), wholeNear(1 / factor)]
  if (times) return `is ${times} times as large as it should be`
  if (part) return `is 1/${part} of what it should be`
  return undefined
}

/** x when it is a whole number above 1, as far as float32 can tell. */
const wholeNear = (x: number): string | undefined => {
  const whole = Math.round(x)
  return whole > 1 && isClose(x, whole, loosely) ? printNumber(whole) : undefined
}

/** The number by which every one of `w` has to be multiplied to give `y`. */
export function constantFactor(y: readonly number[], w: readonly number[]): number | undefined {
  const largest = w.reduce((at, v, i) => (Math.abs(v) > Math.abs(w[at]) ? i : at), 0)
  const factor = y[largest] / w[largest]
  const fits = y.every((v, i) => isClose(v, factor * w[i], loosely))
  return Number.isFinite(factor) && factor !== 0 && fits ? factor : undefined
}

const loosely = { rtol: 1e-3, atol: 1e-6 }

export const same = (x: Nested, y: Nested): boolean =>
  sameShape(shapeOf(x), shapeOf(y)) && !firstDifference(x, y, (a, b) => isClose(a, b))

export const flat = (x: Nested): number[] => (typeof x === 'number' ? [x] : x.flatMap(flat))

const transposed = (x: Nested): Nested => {
  const rows = x as number[][]
  return rows[0].map((_, j) => rows.map(row => row[j]))
}

const summed = (x: Nested): Nested => (x as Nested[]).reduce(added)
const added = (x: Nested, y: Nested): Nested =>
  typeof x === 'number' ? x + (y as number) : x.map((xi, i) => added(xi, (y as Nested[])[i]))
