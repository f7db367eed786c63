// Three old photographs, small and grey, to lay a kernel on: a cat that runs in front of a grid, an abandoned house, a
// flower. See notices/photographs.md.

import { type Tensor, tensor } from '@neuralings/tensor'
import { photographsTable } from './photographs-table.ts'

/** What there is, in order. */
export const photographNames = ['cat', 'house', 'flower'] as const

/**
 * The photographs by their names, each [64, 96] float32 from 0 (black) to 1 (white), in 16 greys. (Muybridge, 1887; Lange,
 * about 1935–40; Blossfeldt, 1928)
 *
 * @example
 * const { house } = photographs()
 * console.log(photographNames, house.shape) // [ 'cat', 'house', 'flower' ] [ 64, 96 ]
 * console.log(house.at(30, 55).toFixed(2), house.at(60, 10).toFixed(2)) // 0.60 0.87
 */
export function photographs(): Record<(typeof photographNames)[number], Tensor> {
  const { cat, house, flower } = photographsTable
  return { cat: greys(cat), house: greys(house), flower: greys(flower) }
}

function greys(table: string): Tensor {
  const rows = table.trim().split(/\s+/)
  return tensor(rows.map(row => Array.from(row, sign => Number.parseInt(sign, 16) / 15))) // [64, 96]
}
