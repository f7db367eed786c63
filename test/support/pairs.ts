// A kernel is worth having only where it says what its definition says. Here every pair of the two that a package has is
// found, given the same arguments twice, and compared: what comes back, and what the definition wrote into the arguments.
import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import {
  type Accelerated,
  createRng,
  isTensor,
  randn,
  scope,
  type Tensor,
  zeros,
} from '../../packages/tensor/src/index.ts'

type Pair = Accelerated<unknown[], unknown>

/** Makes the arguments of a call; every time the same. */
type Arguments = () => unknown[]

/** The same standard normal numbers each time. */
export function normal(shape: readonly number[], seed = 1): Tensor {
  return randn(shape, { rng: createRng(seed) })
}

/** The same whole numbers each time, from 0 to `end` − 1. */
export function indices(shape: readonly number[], end: number): Tensor {
  const [rng, x] = [createRng(1), zeros(shape, { dtype: 'int32' })]
  for (let i = 0; i < x.size; i++) x.data[i] = rng.integer(0, end)
  return x
}

/** Tests all pairs of the package in `folder` with `calls`, by the name of the pair, then by what is special about them. */
export async function testPairs(
  folder: URL,
  calls: Record<string, Record<string, Arguments>>,
): Promise<void> {
  const pairs = await pairsIn(folder)

  test('every pair is compared', () => {
    expect(Object.keys(calls).sort()).toEqual(Object.keys(pairs).sort())
  })

  const named = Object.entries(calls).flatMap(([pair, own]) =>
    Object.entries(own).map(([what, make]) => ({ pair, what, make })),
  )
  test.each(named)('$pair: kernel and definition agree: $what', ({ pair, make }) => {
    const { definition, kernel } = pairs[pair]
    const want = scope(() => outcome(definition, make()))
    const got = scope(() => outcome(kernel, make()))
    expect(got === null).toBe(process.env.NEURALINGS_KERNELS === 'off')
    const before = numbersIn(make())
    const isResult = (i: number) => !isSame(want!.args[i], before[i])
    // Outside of a scope a kernel may decline, but not differ.
    for (const found of [got, outcome(kernel, make())]) {
      if (!found) continue
      expectNear(found.result, want!.result)
      expectNear(
        found.args.filter((_, i) => isResult(i)),
        want!.args.filter((_, i) => isResult(i)),
      )
    }
  })
}

function isSame(x: number[], y: number[]): boolean {
  return x.every((each, i) => Object.is(each, y[i]))
}

async function pairsIn(folder: URL): Promise<Record<string, Pair>> {
  const files = globSync('src/**/*.ts', { cwd: fileURLToPath(folder) })
  const modules = await Promise.all(files.map(file => import(new URL(file, folder).pathname)))
  const exported = modules.flatMap(module => Object.entries<unknown>(module))
  return Object.fromEntries(exported.filter((entry): entry is [string, Pair] => isPair(entry[1])))
}

function isPair(x: unknown): x is Pair {
  return typeof x === 'function' && 'definition' in x && 'kernel' in x
}

/** All numbers of the result, and of the arguments afterwards; null when it declined. */
function outcome(version: (...args: unknown[]) => unknown, args: unknown[]) {
  const result = version(...args)
  return result === null ? null : { result: numbersIn(result), args: numbersIn(args) }
}

/** Plain numbers in `x`, those of all tensors, and for an output with its pullbacks those that the pullbacks give. */
function numbersIn(x: unknown): number[][] {
  if (typeof x === 'number') return [[x]]
  if (typeof x !== 'object' || x === null) return []
  if ('toArray' in x && typeof x.toArray === 'function') return [[x.toArray()].flat(Infinity)]
  const parts: unknown[] = Object.values(x)
  const [output, ...pullbacks] = parts
  if (!isTensor(output) || !Array.isArray(x)) return parts.flatMap(numbersIn)
  const g = normal(output.shape, 9)
  return [output, ...pullbacks.map(part => (typeof part === 'function' ? part(g) : part))].flatMap(
    numbersIn,
  )
}

function expectNear(got: number[][], want: number[][]): void {
  expect(got.map(({ length }) => length)).toEqual(want.map(({ length }) => length))
  for (const [i, numbers] of got.entries())
    for (const [j, x] of numbers.entries()) {
      const wanted = want[i][j]
      const isNear = Object.is(x, wanted) || Math.abs(x - wanted) <= 2e-5 * (1 + Math.abs(wanted))
      if (!isNear) expect.fail(`array ${i}, number ${j} is ${x}, the definition says ${wanted}`)
    }
}
