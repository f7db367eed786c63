// How the space of a heat map is shared out. Cells come first, then the key, then the names.

import { greatest } from './greatest.ts'
import { textWidth } from './text-width.ts'

/** What stands around the cells. */
export interface Labels {
  title?: string
  /** A name at the left of each row. */
  rowLabels?: readonly string[]
  /** A name above each column; all are left out where one does not fit. */
  columnLabels?: readonly string[]
}

export interface HeatMapPlan {
  /** Rows and columns that are shown, and character cells across each column. */
  rows: number
  columns: number
  cell: number
  /** Where the table begins. */
  left: number
  top: number
  /** The size of the whole picture. */
  width: number
  height: number
  has: { title: boolean; columnLabels: boolean; rowLabels: boolean; key: boolean }
}

/** Enough for the key's shades and two numbers of eight characters. */
const keyWidth = 28

export function layOutTable(table: readonly number[][], options: SizedOptions): HeatMapPlan {
  const { width, height, title = '', rowLabels = [], columnLabels = [] } = options
  const least = Math.min(3, table.length)
  let free = height
  const take = (wanted: boolean) => {
    const fits = wanted && free - 1 >= least
    if (fits) free--
    return fits
  }
  const { left, columns, cell, fitsNames } = layOutColumns(table[0].length, options)
  const [key, hasTitle] = [take(true), take(title !== '')]
  const hasNames = take(columnLabels.length > 0 && fitsNames)
  const [rows, top] = [Math.min(table.length, free), Number(hasTitle) + Number(hasNames)]
  const wanted = Math.max(left + columns * cell, textWidth(title), keyWidth)
  return {
    ...{ rows, columns, cell, left, top },
    width: Math.min(width, wanted),
    height: top + rows + Number(key),
    has: {
      key,
      title: hasTitle,
      columnLabels: hasNames,
      rowLabels: rowLabels.length === rows && left > 0,
    },
  }
}

type SizedOptions = Labels & { width: number; height: number }

function layOutColumns(count: number, { width, rowLabels = [], columnLabels = [] }: SizedOptions) {
  const names = widest(rowLabels) + 1
  const left = rowLabels.length > 0 && names + count <= width ? names : 0
  const columns = Math.min(count, width - left)
  const wanted = Math.max(2, widest(columnLabels) + 1)
  const cell = Math.max(1, Math.min(wanted, Math.floor((width - left) / columns)))
  return { left, columns, cell, fitsNames: columns === count && cell === wanted }
}

function widest(labels: readonly string[]): number {
  return greatest(labels.map(label => textWidth(label)))
}
