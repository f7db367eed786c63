// Pictures side by side: texts of several lines, colours and wide characters included, joined line by line.
import { greatest } from './greatest.ts'
import { checkOptions, requireSize } from './options.ts'
import { textWidth } from './text-width.ts'

/**
 * Joins texts into one, each beginning where the one before ends.
 *
 * @example
 * const columns = ['a\nbb', 'c\nd']
 * console.log(beside(columns, { gap: 1 }))
 * // a  c
 * // bb d
 */
export function beside(texts: readonly string[], options: { gap?: number } = {}): string {
  const { gap = 3 } = checkOptions('beside', options, ['gap'])
  requireSize('beside', 'gap', gap, 0)
  const blocks = texts.map(text => text.split('\n'))
  const widths = blocks.map(lines => greatest(lines.map(line => textWidth(line))))
  const height = greatest(blocks.map(lines => lines.length))
  return Array.from({ length: height }, (_, row) => {
    const cells = blocks.map((lines, i) => {
      const text = lines[row] ?? ''
      return text + ' '.repeat(widths[i] - textWidth(text))
    })
    return cells.join(' '.repeat(gap)).trimEnd()
  }).join('\n')
}
