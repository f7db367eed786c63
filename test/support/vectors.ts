// Reads the reference cases in ./vectors and compares with them; their README describes the format. This file knows
// no package: a tensor is what has a shape and numbers, and `tensor(...unpack(stored, 'float64'))` makes one.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

export type Float = 'float32' | 'float64'
export type Stored = { shape: number[]; data: (number | string)[]; dtype?: 'int' | 'bool' }
export type Named<T> = Record<string, T>
export type Attrs = Record<string, unknown>

/** One call: what goes in, and what PyTorch gives, forward and backward. */
export type Case = {
  id: string
  op: string
  attrs?: Attrs
  in: Named<Stored>
  out: Named<Stored>
  out_alt?: Named<Stored>
  upstream?: Named<Stored>
  grad?: Named<Stored | null>
  f32err: number
}

type Nested = number | Nested[]

/** What is compared: a tensor or a variable of any package. */
export type Numbers = { readonly shape: readonly number[]; toArray(): Nested }

export function readCases<C = Case>(group: string): C[] {
  const text = readFileSync(new URL(`./vectors/${group}.json`, import.meta.url), 'utf8')
  return JSON.parse(text).cases
}

/** How a test is run: as it is, or inside something, such as a scope of @neuralings/tensor. */
type Around = (run: () => void) => void

/**
 * One test for each case and dtype, and one line that says how many cases there are. With `scope` every case is tested
 * once more inside of it, where the numbers lie in the kernels' memory.
 */
export function testCases<C extends { id: string } = Case>(
  group: string,
  check: (example: C, float: Float) => void,
  { applies = () => true, scope }: { applies?: (example: C) => boolean; scope?: Around } = {},
): void {
  const cases = readCases<C>(group).filter(applies)
  const places: [where: string, around: Around][] = [['', run => run()]]
  if (scope) places.push([', in a scope', scope])
  const kernels = process.env.NEURALINGS_KERNELS ?? 'the fastest'
  console.log(
    `${group}: ${cases.length} PyTorch cases × float32, float64${scope ? ' × in and out of a scope' : ''}, kernels: ${kernels}`,
  )
  for (const float of ['float32', 'float64'] as const) {
    describe.each(places)(`${group}, PyTorch’s numbers in ${float}%s`, (_, around) => {
      test.each(cases)('$id', example => around(() => check(example, float)))
    })
  }
}

/** A stored tensor as the arguments of `tensor` or `variable`: nested numbers, and their dtype. */
export function unpack({ shape, data, dtype }: Stored, float: Float) {
  const numbers = data.map(Number)
  const nest = ([length, ...inner]: number[]): Nested =>
    length === undefined ? numbers.shift()! : Array.from({ length }, () => nest(inner))
  return [nest(shape), { dtype: dtype ? ('int32' as const) : float }] as const
}

/** How far a result kept as `float` may be off. */
export function toleranceOf({ f32err }: { f32err: number }, float: Float): number {
  return float === 'float64' ? 1e-9 : Math.max(1e-5, 20 * f32err)
}

/** How close, which second answer is as good, and what to call it in a message. */
type Comparison = { tolerance: number; alternative?: Stored; what?: string }

/** Compares the shape and every number. */
export function expectClose(
  got: Numbers,
  want: Stored,
  { tolerance, alternative = want, what = 'result' }: Comparison,
): void {
  expect(got.shape, `${what}: shape`).toEqual(want.shape)
  const numbers = ([got.toArray()] as unknown[]).flat(Infinity) as number[]
  const fits = (x: number, i: number) =>
    [want, alternative].some(({ data }) => isClose(x, Number(data[i]), tolerance))
  const off = numbers.findIndex((x, i) => !fits(x, i))
  expect(off, `${what}: element ${off} is ${numbers[off]}, PyTorch says ${want.data[off]}`).toBe(-1)
}

function isClose(got: number, want: number, tolerance: number): boolean {
  if (!Number.isFinite(want)) return Object.is(got, want)
  return Math.abs(got - want) <= tolerance * (1 + Math.abs(want))
}
