// How the rules count and name things.
import { printNumber, printShape } from '../../testing/print.ts'

/** `all 4`, `both`. */
export const allOf = (count: number): string => (count === 2 ? 'both' : `all ${count}`)

/** A sentence begins with a capital, unless it begins with a name. */
export const capital = (text: string): string => text[0].toUpperCase() + text.slice(1)

/** What was compared, at the beginning of a sentence: a call is a name, `the sum of …` is not. */
export const sentence = (what: string): string => (/^\p{L}+ /u.test(what) ? capital(what) : what)

/** A shape as what a result has or is. */
export const describeShape = (shape: readonly number[] | undefined): string =>
  shape && shape.length > 0 ? `of shape ${printShape(shape)}` : printShape(shape)

/** Factors that come from taking one thing for another. */
const constants: [value: number, name: string][] = [
  [Math.LN10, 'ln(10)'],
  [Math.LN2, 'ln(2)'],
  [Math.PI, 'π'],
  [Math.SQRT2, '√2'],
]

const near = (x: number, y: number): boolean => Math.abs(x - y) < 1e-5 * Math.abs(y)
const isWhole = (x: number): boolean => near(x, Math.round(x))

/** How a result stands to what is wanted: `3 times`, `half`, `1/3 of`, `0.434294 times (1 / ln(10))`. */
export function times(factor: number): string {
  const inverse = 1 / factor
  if (isWhole(factor)) return `${Math.round(factor)} times`
  if (near(inverse, 2)) return 'half'
  if (isWhole(inverse) && Math.abs(inverse) < 1e5)
    return `${inverse < 0 ? '-' : ''}1/${Math.abs(Math.round(inverse))} of`
  const named =
    constants.find(([value]) => near(factor, value))?.[1] ??
    constants.filter(([value]) => near(inverse, value)).map(([, name]) => `1 / ${name}`)[0]
  return `${printNumber(factor)} times${named ? ` (${named})` : ''}`
}
