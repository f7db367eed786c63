import { photographNames, photographs } from '@neuralings/datasets/photographs'
import { slice, type Tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'

const all = photographs()
const greysIn = (part: Tensor) => (part.toArray() as number[][]).flat()
const mean = (greys: number[]) => greys.reduce((sum, grey) => sum + grey, 0) / greys.length

// The mean of each quarter, from the same files as Pillow 9.4 decodes, cuts and averages them, stretched with NumPy's percentiles.
const quarters = {
  cat: [0.636, 0.73, 0.631, 0.593],
  house: [0.888, 0.625, 0.824, 0.804],
  flower: [0.651, 0.623, 0.745, 0.588],
}

test.each(photographNames)('%s: each quarter is as bright as in the file', name => {
  const corners = [[0, 0], [0, 48], [32, 0], [32, 48]] as const // biome-ignore format: stays a row
  const found = corners.map(([top, left]) =>
    mean(
      greysIn(
        slice(all[name], [
          [top, top + 32],
          [left, left + 48],
        ]),
      ),
    ),
  )
  for (const [i, grey] of found.entries()) expect(grey).toBeCloseTo(quarters[name][i], 1.9)
})

test.each(photographNames)('%s: 64 × 96 pixels, from black to white in sixteen greys', name => {
  expect(all[name].shape).toEqual([64, 96])
  const greys = greysIn(all[name])
  expect([Math.min(...greys), Math.max(...greys)]).toEqual([0, 1])
  for (const grey of greys) expect(15 * grey).toBeCloseTo(Math.round(15 * grey), 5)
})

test('every call gives fresh pictures', () => {
  const mine = photographs()
  mine.cat.data.fill(0)
  expect(photographs().cat.at(1, 1)).toBeGreaterThan(0.5)
})
