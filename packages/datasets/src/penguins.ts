// Three kinds of penguin, weighed and measured near Palmer Station, Antarctica, 2007 to 2009: a table to fit lines to, in
// several columns, with gaps, and with a slope that turns round when the species is known. See notices/penguins.md.

import { type Tensor, tensor } from '@neuralings/tensor'
import { penguinsTable } from './penguins-table.ts'

export interface Penguins {
  /** [344, 3] float64: the `penguinFeatures`, in millimetres; NaN in the two rows that were not measured. */
  x: Tensor
  /** [344] float64: body mass in grams, NaN in the same two rows. */
  y: Tensor
  /** [344] int32: 0, 1 or 2, one of `penguinSpecies`. */
  species: Tensor
  /** [344] int32: 0, 1 or 2, one of `penguinIslands`. */
  island: Tensor
  /** [344] int32: 0 or 1, one of `penguinSexes`; −1 in the eleven rows where it is unknown. */
  sex: Tensor
}

/** What the three columns of `x` are, in millimetres. The culmen is the ridge of the beak. */
export const penguinFeatures = ['culmen length', 'culmen depth', 'flipper length'] as const

/** What 0, 1 and 2 in `species` are: 152, 68 and 124 birds, in this order. */
export const penguinSpecies = ['Adelie', 'Chinstrap', 'Gentoo'] as const

/** What 0, 1 and 2 in `island` are. */
export const penguinIslands = ['Torgersen', 'Biscoe', 'Dream'] as const

/** What 0 and 1 in `sex` are. */
export const penguinSexes = ['female', 'male'] as const

/**
 * The table of 344 penguins. Numbers are float64: normal equations square what is lost in float32.
 * (Gorman, Williams and Fraser, 2014)
 *
 * @example
 * const { x, y, species, sex } = penguins()
 * console.log(x.shape, y.shape) // [ 344, 3 ] [ 344 ]
 * console.log(penguinSpecies[species.at(0)], penguinSexes[sex.at(0)]) // Adelie male
 * console.log(x.at(0, 2), y.at(0), x.at(3, 2)) // 181 3750 NaN
 */
export function penguins(): Penguins {
  const rows = [...penguinsTable.matchAll(/([TBD]) ([fm-]) (.+?) (.+?) (.+?) (\d+|-+)/g)]
  const lengths = rows.map(([, , , length, depth, flipper]) => [
    +length / 10,
    +depth / 10,
    +flipper,
  ])
  const masses = rows.map(row => +row[6])
  const codes = (code: (row: string[], i: number) => number) =>
    tensor(rows.map(code), { dtype: 'int32' }) // [344]
  return {
    x: tensor(lengths, { dtype: 'float64' }), // [344, 3]
    y: tensor(masses, { dtype: 'float64' }), // [344]
    species: codes((_, i) => [152, 220].filter(end => i >= end).length),
    island: codes(([, island]) => 'TBD'.indexOf(island)),
    sex: codes(([, , sex]) => 'fm'.indexOf(sex)),
  }
}
