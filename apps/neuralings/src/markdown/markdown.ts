// Markdown set for the terminal: each block becomes lines, blocks are parted by one empty line.
import { marked, type Token, type Tokens } from 'marked'
import { type Block, pagesOf } from '../text/pages.ts'
import { isPicture, picture } from '../text/picture.ts'
import { hang, wrap, wrapCode } from '../text/width.ts'
import type { Theme } from '../theme/theme.ts'
import { highlight } from './highlight.ts'
import { inline } from './inline.ts'
import { table } from './table.ts'

interface Setting {
  width: number
  theme: Theme
}

const indent = '  '

export const renderMarkdown = (source: string, setting: Setting): string[] =>
  pagesOf(markdownBlocks(source, setting)).lines

/** As blocks, for what is read by pages. */
export function markdownBlocks(source: string, setting: Setting): Block[] {
  return marked
    .lexer(source)
    .map(token => ({ lines: block(token, setting), kind: kinds[token.type] ?? 'text' }))
}

const kinds: Record<string, Block['kind']> = { heading: 'heading', code: 'whole', table: 'whole' }

function blocks(tokens: readonly Token[], setting: Setting): string[] {
  return pagesOf(tokens.map(token => ({ lines: block(token, setting), kind: 'text' }))).lines
}

function block(token: Token, { width, theme }: Setting): string[] {
  switch (token.type) {
    case 'heading':
      return wrap(
        theme.strong(theme.accent(inline((token as Tokens.Heading).tokens, theme))),
        width,
      )
    case 'paragraph':
      return wrap(inline((token as Tokens.Paragraph).tokens, theme), width)
    case 'list':
      return list(token as Tokens.List, { width, theme })
    case 'code':
      return code(token as Tokens.Code, { width, theme })
    case 'table':
      return table(token as Tokens.Table, width, theme)
    case 'blockquote':
      return quote(token as Tokens.Blockquote, { width, theme })
    case 'hr':
      return [theme.dim(theme.glyphs.rule.repeat(width))]
    default:
      return []
  }
}

function code({ lang, ...token }: Tokens.Code, { width, theme }: Setting): string[] {
  const text = theme.readable(token.text)
  const isCode = /^(ts|js|typescript|javascript)\b/.test(lang ?? '')
  if (!isCode && isPicture(text)) return picture(indented(text), { width, theme })
  const lines = indented(isCode ? highlight(text, theme).join('\n') : text)
  return lines.flatMap(line => wrapCode(line, width, theme.glyphs.goesOn))
}

const indented = (text: string): string[] => text.split('\n').map(line => indent + line)

function quote({ tokens }: Tokens.Blockquote, { width, theme }: Setting): string[] {
  const mark = theme.dim(`${theme.glyphs.quote} `)
  return blocks(tokens, { width: width - 2, theme }).map(line => mark + line)
}

function list({ items, ordered, start }: Tokens.List, setting: Setting): string[] {
  return items.flatMap((item, i) => {
    const mark = ordered ? `${Number(start) + i}. ` : `${setting.theme.glyphs.bullet} `
    return listItem(item, mark, setting)
  })
}

function listItem({ tokens }: Tokens.ListItem, mark: string, { width, theme }: Setting): string[] {
  const [first, ...rest] = tokens.filter(token => token.type !== 'space')
  const words = first && 'tokens' in first ? inline(first.tokens ?? [], theme) : ''
  const nested = rest.flatMap(token => block(token, { width: width - mark.length, theme }))
  const pad = ' '.repeat(mark.length)
  return [...hang(mark, words, width), ...nested.map(line => pad + line)]
}
