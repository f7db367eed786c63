// Numbers as a learner wants to read them: six digits, and of a large array the part that matters.
import type { Nested } from './numbers.ts'

/** 0.1 + 0.2 prints as 0.3. */
export const printNumber = (x: number, digits = 6): string =>
  Number.isInteger(x) || !Number.isFinite(x) ? String(x) : String(Number(x.toPrecision(digits)))

/** Two numbers with as many digits as it takes to tell them apart. */
export function printApart(x: number, y: number): [string, string] {
  const digits = [6, 9, 17].find(d => printNumber(x, d) !== printNumber(y, d)) ?? 17
  return [printNumber(x, digits), printNumber(y, digits)]
}

const shown = 4

/** The numbers around `index`, a row per line; what is left out is a `…`. */
export function printCorner(x: Nested, index: number[]): string {
  if (typeof x === 'number') return printNumber(x)
  const [first, ...rest] = index
  // A single … would take the place of the one number that it hides.
  const size = x.length === shown + 1 ? x.length : shown
  const start = Math.max(0, Math.min(first - size + 2, x.length - size))
  const items = x.slice(start, start + size).map(item => printCorner(item, rest))
  if (start > 0) items.unshift('…')
  if (start + size < x.length) items.push('…')
  return `[${items.join(rest.length > 0 ? ',\n ' : ', ')}]`
}

/** `[2, 3]`; undefined is the shape of rows that differ in length. */
export function printShape(shape: readonly number[] | undefined): string {
  if (!shape) return 'rows of different lengths'
  return shape.length === 0 ? 'a number' : `[${shape.join(', ')}]`
}

/** Anything else that a function may return, on one line. */
export function printAny(x: unknown): string {
  if (x === undefined) return 'undefined (is a `return` missing?)'
  if (typeof x === 'string') return `'${x}'`
  if (typeof x === 'function') return 'a function'
  if (typeof x !== 'object' || x === null) return String(x)
  if (x instanceof Promise) return 'a Promise (is the function `async`, or an `await` missing?)'
  const type = Array.isArray(x) ? 'an array' : `an object (${x.constructor?.name ?? 'Object'})`
  return `${type} that is not all numbers`
}

/** A call as one types it: `mse([0, 1], [0, 0])`. */
export const call = (name: string, ...inputs: readonly Nested[]): string =>
  `${name}(${inputs.map(printWhole).join(', ')})`

const printWhole = (x: Nested): string =>
  typeof x === 'number' ? printNumber(x) : `[${x.map(printWhole).join(', ')}]`
