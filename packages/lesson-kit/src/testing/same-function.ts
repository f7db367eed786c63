// Functions: a learner may write one in many ways, so it is compared by its values, at drawn inputs.
import { expectClose, type Tolerance } from './close.ts'
import { type DrawOptions, forAll, type OfShape, type Shape } from './for-all.ts'
import { call } from './print.ts'

/** An input: the name of a number, `'x'`, or the shape of an array, `['B', 'in']`. */
type Input = string | Shape
type Values<I extends readonly Input[]> = {
  -readonly [K in keyof I]: I[K] extends Shape ? OfShape<I[K]> : number
}

export interface SameFunctionOptions<I> extends DrawOptions, Tolerance {
  /** The function's name: `slope`. */
  what: string
  /** Its inputs, in order: `['x', 'w']`, or `[['n'], ['n']]` for two lists of the same length. */
  inputs: I
}

/**
 * Expects two functions to agree at seeded inputs.
 * @throws Mismatch with the simplest inputs at which they differ, as a call: `slope(1, 0)`.
 * @example
 * expectSameFunction(slope, x => 2 * x, { what: 'slope', inputs: ['x'] })
 */
export function expectSameFunction<const I extends readonly Input[]>(
  got: (...inputs: Values<I>) => unknown,
  wanted: (...inputs: Values<I>) => unknown,
  { what, inputs, rtol, atol, ...options }: SameFunctionOptions<I>,
): void {
  const shapes = inputs.map(input => (typeof input === 'string' ? [] : input))
  forAll(
    Object.fromEntries(shapes.entries()),
    drawn => {
      const values = shapes.map((_, i) => drawn[i]) as Values<I>
      const [written, target] = [call(what, ...(values as number[])), wanted(...values)]
      expectClose(got(...values), target, { rtol, atol, what: written })
    },
    options,
  )
}
