// What a run measured, as rows and columns: a column of words stands to the left, one with numbers in it
// to the right.
import stringWidth from 'string-width'
import { printNumber } from './print.ts'

type Cell = string | number

const digits = 3

/**
 * The rows as aligned lines, indented, narrow enough to stand beside a task.
 * @example
 * table([['km', 1, 10], ['price', 5, 23]])
 * // '  km     1  10\n  price  5  23'
 */
export function table(rows: readonly (readonly Cell[])[]): string {
  const [columns] = rows.map(row => row.map((_, column) => columnOf(rows, column)))
  return rows
    .map((_, row) => `  ${columns.map(cells => cells[row]).join('  ')}`.trimEnd())
    .join('\n')
}

/** The cells of a column, all of one width. */
function columnOf(rows: readonly (readonly Cell[])[], column: number): string[] {
  const cells = rows.map(row => row[column])
  const texts = cells.map(cell => (typeof cell === 'number' ? printNumber(cell, digits) : cell))
  const width = Math.max(...texts.map(text => stringWidth(text)))
  const hasNumbers = cells.some(cell => typeof cell === 'number')
  const room = (text: string) => ' '.repeat(width - stringWidth(text))
  return texts.map(text => (hasNumbers ? room(text) + text : text + room(text)))
}
