import type { Kernels } from '@neuralings/kernels'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numbers } from './support/numbers.ts'
import { engines, place } from './support/place.ts'

type Operation = (x: number, y: number) => number

/** NaN wins, as in PyTorch; Math.max and Math.min agree. */
const operations = {
  add: (x, y) => x + y,
  sub: (x, y) => x - y,
  mul: (x, y) => x * y,
  div: (x, y) => x / y,
  maximum: Math.max,
  minimum: Math.min,
} satisfies Record<string, Operation>

type Name = keyof typeof operations
const names = Object.keys(operations) as Name[]
const four = names.slice(0, 4) as ('add' | 'sub' | 'mul' | 'div')[]

const scalars: [keyof Kernels & `${string}`, Operation][] = [
  ...names.map((name): [`${Name}Scalar`, Operation] => [`${name}Scalar`, operations[name]]),
  ['subFrom', (x, y) => y - x],
  ['divInto', (x, y) => y / x],
]

const strange = [NaN, Infinity, -Infinity, 0, -0, 1, -1, 3e38, 1e-40]
const size = fc.integer({ min: 0, max: 40 })
/** As float32; adding 0 makes 0 of −0, for which of the two is the larger is left open. */
const round = (list: number[]) => list.map(x => Math.fround(x) + 0)

describe.each(engines)('%s', (_, engine) => {
  test.each(names)('%s of two arrays', name => {
    const check = (a: number[], b: number[], y = a) => {
      const memory = place(engine, [a, b, y])
      const [atA, atB, atY] = memory.at
      engine.kernels[name](a.length, atA, atB, atY)
      const want = round(a.map((x, i) => operations[name](x, b[i]!)))
      expect(round(memory.get(2))).toEqual(want)
      engine.kernels[name](a.length, atA, atB, atA) // in place
      expect(round(memory.get(0))).toEqual(want)
    }
    fc.assert(fc.property(size, n => check(numbers(n), numbers(n, { seed: 2 }))))
    check(
      strange.flatMap(x => strange.map(() => x)).map(Math.fround),
      strange.flatMap(() => strange).map(Math.fround),
    )
  })

  test.each(scalars)('%s: an array and a number', (name, operation) => {
    const kernel = engine.kernels[name] as Kernels['addScalar']
    const check = (x: number[], number: number) => {
      const memory = place(engine, [x, x])
      kernel(x.length, memory.at[0], number, memory.at[1])
      const want = round(x.map(value => operation(value, Math.fround(number))))
      expect(round(memory.get(1))).toEqual(want)
    }
    fc.assert(
      fc.property(size, fc.float({ noNaN: true }), (n, number) => check(numbers(n), number)),
    )
    for (const number of strange) check(round(strange), number)
  })

  test.each(four)('%s of every row and a row, or a number of its own', name => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), size, (rows, cols) => {
        const x = numbers(rows * cols)
        const row = numbers(cols, { seed: 2 })
        const column = numbers(rows, { seed: 3 })
        const memory = place(engine, [x, row, column, x, x])
        const [atX, atRow, atColumn, byRow, byColumn] = memory.at
        engine.kernels[`${name}Row`](rows, cols, atX, atRow, byRow)
        engine.kernels[`${name}Column`](rows, cols, atX, atColumn, byColumn)
        const apply = (other: (i: number) => number) =>
          round(x.map((value, i) => operations[name](value, other(i))))
        expect(round(memory.get(3))).toEqual(apply(i => row[i % cols]!))
        expect(round(memory.get(4))).toEqual(apply(i => column[Math.floor(i / cols)]!))
      }),
    )
  })
})
