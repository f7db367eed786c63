import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectNear, numbers } from './support/numbers.ts'
import { engines, place } from './support/place.ts'

const count = (max: number) => fc.integer({ min: 1, max })
const to = (length: number) => Array.from({ length }, (_, i) => i)

describe.each(engines)('%s', (_, engine) => {
  const { buffer } = engine.memory

  test('maxPool finds the first of the largest, and where it lies', () => {
    const pair = (max: number) => fc.tuple(count(max), count(max))
    fc.assert(
      fc.property(
        count(2),
        pair(9),
        pair(3),
        pair(4),
        fc.boolean(),
        (planes, stops, size, step, equal) => {
          const [rows, cols] = stops
          const [height, width] = to(2).map(d => (stops[d]! - 1) * step[d]! + size[d]!) as [
            number,
            number,
          ]
          const x = numbers(planes * height * width).map(value =>
            equal ? Math.sign(value) : value,
          )
          const y = numbers(planes * rows * cols)
          const memory = place(engine, [x, y, new Int32Array(y.length)])
          const [atX, atY, atWinners] = memory.at
          const windows = [planes, rows, cols, ...size, ...step] as const
          engine.kernels.maxPool(...windows, atX, width, height * width, atY, atWinners)
          const want = to(y.length).map(i => {
            const corner =
              Math.floor(i / (rows * cols)) * height * width +
              (Math.floor(i / cols) % rows) * step[0] * width +
              (i % cols) * step[1]
            const places = to(size[0]).flatMap(u => to(size[1]).map(v => corner + u * width + v))
            return places.reduce((best, place) => (x[place]! > x[best]! ? place : best))
          })
          expect(memory.get(1)).toEqual(want.map(winner => x[winner]))
          expect([...new Int32Array(buffer, atWinners, y.length)]).toEqual(want)

          const alone = place(engine, [x, y])
          engine.kernels.maxPool(...windows, alone.at[0], width, height * width, alone.at[1], 0)
          expect(alone.get(1)).toEqual(memory.get(1))
        },
      ),
    )
  })

  test('NaN wins, and −∞ where there is nothing else', () => {
    const x = [1, NaN, 3, 2, -Infinity, -Infinity]
    const memory = place(engine, [x, [0, 0, 0], new Int32Array(3)])
    const [atX, y, winners] = memory.at
    engine.kernels.maxPool(1, 1, 3, 1, 2, 1, 2, atX, 6, 6, y, winners)
    expect(memory.get(1)).toEqual([NaN, 3, -Infinity])
    expect([...new Int32Array(buffer, winners, 3)]).toEqual([1, 2, 4])
  })

  test('means of sections that overlap, and their way back', () => {
    const [planes, height, width] = [2, 3, 6]
    const down = [[0, 2, 2], [1, 3, 2]] // biome-ignore format: beside the next
    const across = [
      [0, 1, 1],
      [0, 5, 5],
      [4, 6, 3],
    ] // of the last, one pixel that counts lies outside
    const table = [
      ...down.map(([start, end, count]) => [4 * width * start!, 4 * width * end!, count!]),
      ...across.map(([start, end, count]) => [4 * start!, 4 * end!, count!]),
    ]
    const places = to(planes).flatMap(plane =>
      down.flatMap(rows => across.map(columns => ({ plane, rows, columns }))),
    )
    const pixels = to(planes * height * width)
    /** The share of a pixel in each mean: 1 / n inside of its section. */
    const shares = places.map(({ plane, rows, columns }) =>
      pixels.map(pixel => {
        const row = Math.floor(pixel / width) - plane * height
        const inside = [row, pixel % width].every((at, d) => {
          const [start, end] = [rows, columns][d]!
          return at >= start! && at < end!
        })
        return inside ? 1 / (rows[2]! * columns[2]!) : 0
      }),
    )
    const dot = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0)

    const [x, g] = [numbers(pixels.length), numbers(places.length, { seed: 2 })]
    const sizes = [planes, height, width, down.length, across.length] as const
    const memory = place(engine, [Int32Array.from(table.flat()), x, numbers(width), g])
    const [atTable, atX, line, atY] = memory.at
    engine.kernels.meansBack(...sizes, atTable, atY, line, atX)
    const wantBack = pixels.map(
      i =>
        x[i]! +
        dot(
          g,
          shares.map(share => share[i]!),
        ),
    )
    expectNear(memory.get(1), wantBack, { absolute: 2e-6 })

    const before = memory.get(1)
    engine.kernels.means(...sizes, atTable, atX, line, atY)
    expectNear(
      memory.get(3),
      shares.map(share => dot(share, before)),
      { absolute: 2e-6 },
    )
  })

  test('maxPoolBack gives each gradient to the winner', () => {
    const memory = place(engine, [Int32Array.of(2, 0, 2), [1, 10, 100], [5, 5, 5]])
    engine.kernels.maxPoolBack(3, memory.at[0]!, memory.at[1]!, memory.at[2]!)
    expect(memory.get(2)).toEqual([15, 5, 106])
  })
})
