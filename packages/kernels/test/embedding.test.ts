// Looking rows up, and the way back, beside the same in a line of JavaScript.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numbers } from './support/numbers.ts'
import { engines, place } from './support/place.ts'

const dims = fc.integer({ min: 1, max: 11 })
const rows = 5
const lists = fc.array(fc.nat(rows - 1), { minLength: 1, maxLength: 9 })

describe.each(engines)('%s', (_, engine) => {
  test('gatherRows copies the row of each id', () => {
    fc.assert(
      fc.property(dims, lists, (dim, ids) => {
        const table = numbers(rows * dim)
        const y = numbers(ids.length * dim)
        const memory = place(engine, [table, Int32Array.from(ids), y])
        const [from, which, to] = memory.at
        engine.kernels.gatherRows(ids.length, dim, from, which, to)
        expect(memory.get(2)).toEqual(ids.flatMap(id => table.slice(id * dim, (id + 1) * dim)))
      }),
    )
  })

  test('scatterRows adds each row to that of its id, and leaves one row as it is', () => {
    fc.assert(
      fc.property(dims, lists, fc.integer({ min: -1, max: 4 }), (dim, ids, left) => {
        const g = ids.flatMap((_, i) => Array.from({ length: dim }, (_, j) => i + j + 1))
        const table = Array.from({ length: rows * dim }, (_, i) => i)
        const memory = place(engine, [g, Int32Array.from(ids), table])
        const [from, which, to] = memory.at
        engine.kernels.scatterRows(ids.length, dim, from, which, left, to)
        const want = table.slice()
        for (const [i, id] of ids.entries())
          for (let j = 0; j < dim; j++) if (id !== left) want[id * dim + j]! += g[i * dim + j]!
        expect(memory.get(2)).toEqual(want)
      }),
    )
  })
})
