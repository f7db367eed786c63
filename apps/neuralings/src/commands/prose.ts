// The course's texts in a command's output. Said in sentences, a table becomes a line for each of its
// rows: rules and columns are for eyes alone.
import { marked, type Tokens } from 'marked'
import { renderMarkdown } from '../markdown/markdown.ts'
import type { Messages } from '../messages/messages.ts'
import type { Theme } from '../theme/theme.ts'
import type { House } from './house.ts'
import { textWidth } from './print.ts'
import { sentences } from './sentences.ts'

type Setting = Pick<House, 'theme' | 'isPlain'>

export function prose(markdown: string, { theme, isPlain }: Setting): string[] {
  if (!isPlain) return renderMarkdown(markdown, { width: textWidth(), theme })
  const glyphs = { ...theme.glyphs, bullet: '-', quote: '', rule: '' }
  const setting = { width: unbroken, theme: { ...theme, glyphs } }
  return renderMarkdown(withoutTables(markdown, theme), setting).flatMap(sentences)
}

/** Columns in which every paragraph is one line. */
const unbroken = 10_000

const withoutTables = (markdown: string, { messages }: Theme): string =>
  marked
    .lexer(markdown)
    .map(token =>
      token.type === 'table' ? rowsOf(token as Tokens.Table, messages.commands) : token.raw,
    )
    .join('')

/** `- x: 10, w: 2, line(x, w): 20` */
const rowsOf = ({ header, rows }: Tokens.Table, { cell, comma }: Messages['commands']): string => {
  const lines = rows.map(row => row.map(({ text }, i) => cell(header[i]!.text, text)).join(comma))
  // The comment ends the list: code that is set in would belong to its last entry.
  return `${lines.map(line => `- ${line}`).join('\n')}\n\n<!-- -->\n\n`
}
