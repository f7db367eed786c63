import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  penguinFeatures,
  penguinIslands,
  penguinSexes,
  penguinSpecies,
  penguins,
} from '@neuralings/datasets/penguins'
import { select, type Tensor } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

const { resolve } = createRequire(import.meta.url)
const csv = readFileSync(resolve('@observablehq/sample-datasets/penguins.csv'), 'utf8')
const [head, ...published] = csv
  .trim()
  .split('\n')
  .map(row => row.trim().split(','))

const { x, y, species, island, sex } = penguins()
const numbers = (tensor: Tensor) => tensor.toArray() as number[]
const present = numbers(y).flatMap((mass, i) => (Number.isNaN(mass) ? [] : [i]))

test('the same birds as in sample-datasets, row by row', () => {
  const measures = ['culmen_length_mm', 'culmen_depth_mm', 'flipper_length_mm', 'body_mass_g']
  expect(head).toEqual(['species', 'island', ...measures, 'sex'])
  const rows = numbers(y).map((mass, i) => [
    penguinSpecies[species.at(i)],
    penguinIslands[island.at(i)],
    ...[0, 1, 2].map(j => String(x.at(i, j))),
    String(mass),
    (penguinSexes[sex.at(i)] ?? '').toUpperCase(),
  ])
  expect(rows).toEqual(published)
})

test('columns, units and dtypes', () => {
  expect([x.shape, x.dtype, y.shape, y.dtype]).toEqual([[344, 3], 'float64', [344], 'float64'])
  for (const column of [species, island, sex])
    expect([column.shape, column.dtype]).toEqual([[344], 'int32'])
  expect(penguinFeatures).toHaveLength(3)
})

describe('what is missing', () => {
  test('all four measures of two birds', () => {
    const gaps = numbers(y).flatMap((mass, i) => (Number.isNaN(mass) ? [i] : []))
    expect(gaps).toEqual([3, 339])
    for (const row of [0, 1, 2]) {
      const column = numbers(select(x, { dim: 1, index: row }))
      expect(column.flatMap((v, i) => (Number.isNaN(v) ? [i] : []))).toEqual(gaps)
    }
  })

  test('the sex of eleven, and nothing of 333', () => {
    expect(numbers(sex).filter(code => code === -1)).toHaveLength(11)
    expect(present.filter(i => sex.at(i) >= 0)).toHaveLength(333)
  })
})

// Counted in the table of palmerpenguins (Horst, Hill and Gorman, 2020).
test('152 Adélie, 68 chinstrap, 124 gentoo penguins, of 2,700 to 6,300 g', () => {
  const counts = [0, 1, 2].map(kind => numbers(species).filter(code => code === kind).length)
  expect(counts).toEqual([152, 68, 124])
  const masses = present.map(i => y.at(i))
  expect([Math.min(...masses), Math.max(...masses)]).toEqual([2700, 6300])
  expect(Math.round(masses.reduce((sum, mass) => sum + mass, 0) / masses.length)).toBe(4202)
})

test('a table of its own for everyone', () => {
  penguins().y.data[0] = 0
  expect(penguins().y.at(0)).toBe(3750)
})
