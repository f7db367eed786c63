// What a prediction has measured, in another language: sentences, and the cells of tables, whose columns are set anew.
import type { Translate } from '@neuralings/lesson-kit'
import { fill, fillStart, width } from '../text/width.ts'

/** The lines of a text whose tables are moved in by two. */
export function sayTable(text: string, say?: Translate): string[] {
  const lines = text === '' ? [] : text.split('\n')
  if (!say) return lines
  const told: string[] = []
  for (let at = 0; at < lines.length; ) {
    const end = lines.findIndex((line, i) => i >= at && !line.startsWith('  '))
    const rows = lines.slice(at, end < 0 ? undefined : end)
    told.push(...sayRows(rows, say))
    at += rows.length
    if (at < lines.length) told.push(say(lines[at++]!))
  }
  return told
}

/** Two blanks and more part the columns: where all rows have them, a column ends. Where nothing is translated all stays. */
function sayRows(rows: readonly string[], say: Translate): string[] {
  const columns = columnsOf(rows).map(([start, end]) =>
    rows.map(row => [...row].slice(start, end).join('')),
  )
  if (columns.flat().every(cell => say(cell.trim()) === cell.trim())) return [...rows]
  const set = columns.map(cells => setColumn(cells, say))
  return rows.map((_, i) => `  ${set.map(cells => cells[i]).join('  ')}`.trimEnd())
}

function columnsOf(rows: readonly string[]): [start: number, end: number][] {
  const wide = Math.max(0, ...rows.map(row => [...row].length))
  const isBlank = Array.from({ length: wide }, (_, at) =>
    rows.every(row => ([...row][at] ?? ' ') === ' '),
  )
  const found: [number, number][] = []
  for (let at = 0; at < wide; at++) {
    if (isBlank[at]) continue
    const last = found.at(-1)
    if (last && at - last[1] < 2) last[1] = at + 1
    else found.push([at, at + 1])
  }
  return found
}

/** To the right, as it was, where something stands before its words. */
function setColumn(cells: readonly string[], say: Translate): string[] {
  const isRight = cells.some(cell => /^ +\S/.test(cell))
  const told = cells.map(cell => say(cell.trim()))
  const columns = Math.max(...told.map(width))
  return told.map(cell => (isRight ? fillStart(cell, columns) : fill(cell, columns)))
}
