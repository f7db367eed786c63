import { execFileSync } from 'node:child_process'
import { createEngine, type Engine, useThreads } from '@neuralings/kernels'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { numbers } from './support/numbers.ts'
import { place } from './support/place.ts'

const index = new URL('../src/index.ts', import.meta.url).href

/** What a program prints that has `kernels` as the module, in a process of its own, once that has ended. */
function run(program: string): string {
  const code = `const kernels = await import('${index}'); ${program}`
  const options = { encoding: 'utf8', timeout: 50_000 } as const
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], options).trim()
}

interface Product {
  sizes: [m: number, n: number, k: number]
  turn?: boolean
  accumulate?: boolean
}

/** C, which has three numbers behind each row, after gemm. */
function product(engine: Engine, { sizes: [m, n, k], turn = false, accumulate = false }: Product) {
  const memory = place(engine, [
    numbers(m * k),
    numbers(k * n, { seed: 2 }),
    numbers(m * (n + 3), { seed: 3 }),
  ])
  const [a, b, c] = memory.at
  const [aRow, aCol] = turn ? [1, m] : [k, 1]
  const [bRow, bCol] = turn ? [1, k] : [n, 1]
  engine.kernels.gemm(m, n, k, a, aRow, aCol, b, bRow, bCol, c, n + 3, accumulate)
  return memory.get(2)
}

describe.each(['simd', 'relaxed'] as const)('%s', mode => {
  const one = createEngine(mode)!
  const two = createEngine(mode, { threads: 2 })!
  afterAll(() => two.close())
  afterEach(() => void vi.restoreAllMocks())

  const products: Product[] = [
    { sizes: [128, 128, 128] },
    { sizes: [67, 301, 70] },
    { sizes: [301, 67, 70], accumulate: true },
    { sizes: [1003, 21, 64], turn: true },
    { sizes: [21, 1003, 64], turn: true, accumulate: true },
    { sizes: [1, 1030, 1030] },
    { sizes: [1030, 1, 1030], turn: true },
    { sizes: [9, 9, 20_000] },
  ]

  test.each(products)('$sizes: the same as with one thread', asked => {
    const want = product(one, asked)
    for (let i = 0; i < 5; i++) expect(product(two, asked)).toEqual(want)
  })

  test('the second thread does its half, awake or asleep, unless it is taken back', async () => {
    const asked: Product = { sizes: [128, 128, 128] }
    const want = product(one, asked)
    const taken = vi.spyOn(Atomics, 'compareExchange')
    taken.mockReturnValue(-1n) // nothing is taken back
    expect(product(two, asked)).toEqual(want)
    expect(product(two, asked)).toEqual(want)
    await new Promise(done => setTimeout(done, 50))
    expect(product(two, asked)).toEqual(want)
    expect(taken).toHaveBeenCalledTimes(3)
    taken.mockRestore()
    for (let i = 0; i < 50; i++) expect(product(two, asked)).toEqual(want)
  })

  test('a closed engine goes on with one thread', () => {
    const engine = createEngine(mode, { threads: 2 })!
    engine.close()
    expect(product(engine, { sizes: [128, 128, 128] })).toEqual(
      product(one, { sizes: [128, 128, 128] }),
    )
  })
})

test('useThreads takes 1 or 2', () => {
  expect(() => useThreads(3 as 2)).toThrow(new RangeError('useThreads: expected 1 or 2, got 3'))
})

test('useThreads makes a new engine, and the process still ends by itself', () => {
  const program = `process.env.NEURALINGS_KERNELS = 'simd'
    const { engine, useThreads } = kernels
    const [first] = [engine(), useThreads(1)]
    console.log(first === engine(), first.threads)
    useThreads(2)
    const second = engine()
    useThreads(2)
    console.log(second === engine(), second.threads, first === second)
    useThreads(1)
    console.log(second === engine(), engine().threads)
    useThreads(2)`
  expect(run(program)).toBe('true 1\ntrue 2 false\nfalse 1')
})

test('process.exit is not held up', () => {
  expect(run("kernels.useThreads(2); console.log('bye'); process.exit()")).toBe('bye')
})

test('where there are no threads, one sentence says so', () => {
  const program = `process.getBuiltinModule = undefined
    try { kernels.createEngine('simd', { threads: 2 }) } catch (error) { console.log(error.message) }`
  expect(run(program)).toBe('useThreads: a second thread needs Node 20.16, 22.3 or newer')
})
