// A table as aligned columns under a thin rule: no box, numbers to the right where the author says so.
import type { Tokens } from 'marked'
import { clip, fill, fillStart, width } from '../text/width.ts'
import type { Theme } from '../theme/theme.ts'
import { inline } from './inline.ts'

const gap = '  '

export function table(
  { header, rows, align }: Tokens.Table,
  columns: number,
  theme: Theme,
): string[] {
  const cells = [header, ...rows].map(row => row.map(cell => inline(cell.tokens, theme)))
  const widths = header.map((_, i) => Math.max(...cells.map(row => width(row[i] ?? ''))))
  const lines = cells.map(row =>
    row.map((cell, i) => (align[i] === 'right' ? fillStart : fill)(cell, widths[i] ?? 0)).join(gap),
  )
  const rule = theme.dim(widths.map(size => theme.glyphs.rule.repeat(size)).join(gap))
  const [head = '', ...body] = lines
  return [theme.strong(head), rule, ...body].map(line => clip(line.trimEnd(), columns))
}
