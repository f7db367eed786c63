// A table of numbers as the numbers themselves, some of them lit: which row, which column, which cell. Where a heat
// map says how large, this says which.

import { greatest } from './greatest.ts'
import { checkOptions, type DrawOptions, drawOptions } from './options.ts'
import { Picture } from './picture.ts'
import { textWidth } from './text-width.ts'
import { shortNumber } from './ticks.ts'
import { type Rows, requireSome, toRows } from './values.ts'

export interface GridOptions extends DrawOptions {
  title?: string
  /** Which cells are lit: in brackets, and coloured where there are colours. */
  lit?: (row: number, column: number) => boolean
}

/**
 * Writes rows `[m, n]` as a table of numbers, all columns equally wide. What does not fit is left out.
 *
 * @throws RangeError when there are no numbers or the rows differ in length.
 * @example
 * console.log(grid([[0, 1, 2], [3, 4, 5]], { lit: (row, column) => column === 1 }))
 * //  0 [1] 2
 * //  3 [4] 5
 */
export function grid(matrix: Rows, options: GridOptions = {}): string {
  const {
    width = 72,
    height = 24,
    color = 'none',
    ascii = false,
    title = '',
    lit = () => false,
  } = checkOptions('grid', options, [...drawOptions, 'title', 'lit'])
  const rows = toRows('grid', matrix)
  requireSome('grid', rows.flat())
  const texts = rows.map(row => row.map(shortNumber))
  const cell = greatest(texts.flat().map(text => textWidth(text))) + 2
  const top = title ? 1 : 0
  const picture = new Picture({
    width: Math.min(width, Math.max(textWidth(title), cell * rows[0].length)),
    height: Math.min(height, top + rows.length),
    ascii,
  })
  picture.text(0, 0, title)
  texts.forEach((row, y) => {
    row.forEach((text, x) => {
      const isLit = lit(y, x)
      const shown = isLit ? `[${text}]` : ` ${text} `
      picture.text(x * cell, top + y, shown.padStart(cell), isLit ? { fg: 'orange' } : {})
    })
  })
  return picture.toString({ color })
}
