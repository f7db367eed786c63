// A table as aligned columns under a thin rule: no box, numbers to the right where the author says so.
// Where the columns have no room side by side, cells are wrapped; where not even their words have, each row
// is told as `label: value`. No column is ever lost.
import type { Tokens } from 'marked'
import { fill, fillStart, hang, width, wrap } from '../text/width.ts'
import type { Theme } from '../theme/theme.ts'
import { inline } from './inline.ts'

const gap = '  '

export function table(
  { header, rows: source, align }: Tokens.Table,
  columns: number,
  theme: Theme,
): string[] {
  const [head = [], ...body] = [header, ...source].map(row =>
    row.map(cell => inline(cell.tokens, theme)),
  )
  const widths = fitted([head, ...body], columns - gap.length * (header.length - 1))
  if (!widths) return stacked(head, body, { columns, theme })
  const rule = theme.dim(widths.map(size => theme.glyphs.rule.repeat(size)).join(gap))
  const rows = body.map(row => wrapped(row, widths))
  const lines = rows.map(cells => rowLines(cells, widths, align))
  const top = rowLines(wrapped(head.map(theme.strong), widths), widths, align)
  return [...top, rule, ...(rows.every(isClear) ? lines.flat() : apart(lines))]
}

const wrapped = (row: readonly string[], widths: readonly number[]): string[][] =>
  widths.map((size, i) => wrap(row[i] ?? '', size))

/** Where one cell alone takes several lines, the others show where the row begins. */
const isClear = (cells: readonly string[][]): boolean =>
  cells.filter(lines => lines.length > 1).length < 2

/** An empty line between rows shows which lines belong together. */
const apart = (rows: readonly string[][]): string[] =>
  rows.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]))

/** As wide as the cells, the widest made narrower until there is room; null where words would break. */
function fitted(cells: readonly string[][], room: number): number[] | null {
  const column = (i: number, measure: (cell: string) => number) =>
    Math.max(...cells.map(row => measure(row[i] ?? '')))
  const widths = cells[0]!.map((_, i) => column(i, width))
  const least = cells[0]!.map((_, i) => column(i, longestWord))
  for (let over = sum(widths) - room; over > 0; over--) {
    const yielding = widths.map((size, i) => (size > least[i]! ? size : 0))
    const widest = Math.max(...yielding)
    if (widest === 0) return null
    widths[yielding.indexOf(widest)]!--
  }
  return widths
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** Chinese breaks between any two characters: a few of them stay together. */
const longestWord = (cell: string): number =>
  Math.max(
    0,
    ...[...cell.matchAll(word)].map(([text, chinese]) =>
      chinese ? Math.min(few, width(text)) : width(text),
    ),
  )

const few = 8
const word =
  /([\p{Script=Han}\u3000-\u303f\uff00-\uffef]+)|[^ \p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu

function rowLines(
  cells: readonly string[][],
  widths: readonly number[],
  align: Tokens.Table['align'],
): string[] {
  const height = Math.max(...cells.map(lines => lines.length))
  return Array.from({ length: height }, (_, at) =>
    cells
      .map((lines, i) => (align[i] === 'right' ? fillStart : fill)(lines[at] ?? '', widths[i]!))
      .join(gap)
      .trimEnd(),
  )
}

interface Setting {
  columns: number
  theme: Theme
}

/** A row below the other: its cells, each behind the heading of its column. */
function stacked(
  head: readonly string[],
  body: readonly string[][],
  { columns, theme }: Setting,
): string[] {
  const rows = body.map(row =>
    row.flatMap((cell, i) => {
      const label = head[i] ? theme.strong(theme.messages.commands.cell(head[i], '')) : ''
      return hang(i === 0 ? '' : gap, label + cell, columns)
    }),
  )
  return apart(rows)
}
