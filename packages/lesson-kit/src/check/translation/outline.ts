// A Markdown text as what must be the same in every language: its blocks, its code, what it links to.
import type { Token, Tokens } from 'marked'
import { lexer } from '../lexer.ts'

export interface Outline {
  /** Its blocks in order, but for paragraphs: `heading 2`, `list of 3`, `figure dots`. */
  blocks: string[]
  /** The blocks of code and formulas. */
  code: { lang: string; text: string }[]
  /** What stands between backquotes. */
  spans: string[]
  links: string[]
  /** All other words. */
  prose: string
}

export function outlineOf(source: string): Outline {
  const outline: Outline = { blocks: [], code: [], spans: [], links: [], prose: '' }
  for (const token of lexer(source)) addBlock(token, outline)
  return outline
}

function addBlock(token: Token, outline: Outline): void {
  const name = nameOf(token)
  if (name) outline.blocks.push(name)
  if (token.type === 'code') {
    const { lang = '', text } = token as Tokens.Code
    outline.code.push({ lang, text })
  }
  if (token.type === 'html') outline.prose += ` ${altOf(token.raw)}\n`
  addInline(token, outline)
  outline.prose += '\n'
}

function nameOf(token: Token): string | undefined {
  switch (token.type) {
    case 'heading':
      return `heading ${(token as Tokens.Heading).depth}`
    case 'list':
      return `list of ${(token as Tokens.List).items.length}`
    case 'table': {
      const { header, rows } = token as Tokens.Table
      return `table of ${rows.length + 1} × ${header.length}`
    }
    case 'html':
      return /<(figure|lab)\s+name="([^"]*)"/.exec(token.raw)?.slice(1).join(' ')
    case 'code':
    case 'blockquote':
    case 'hr':
      return token.type
  }
}

/** The words that stand for a figure. */
const altOf = (html: string): string => /\balt="([^"]*)"/.exec(html)?.[1] ?? ''

function addInline(token: Token, outline: Outline): void {
  if (token.type === 'codespan') outline.spans.push((token as Tokens.Codespan).text)
  if (token.type === 'link') outline.links.push((token as Tokens.Link).href)
  const inner = innerOf(token)
  for (const one of inner) addInline(one, outline)
  if (inner.length === 0 && token.type === 'text') outline.prose += (token as Tokens.Text).text
}

const space: Token = { type: 'text', raw: ' ', text: ' ' }

/** What stands in a token; cells and items are parted by a space. */
function innerOf(token: Token): Token[] {
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table
    return [header, ...rows].flat().flatMap(({ tokens }) => [...tokens, space])
  }
  if (token.type === 'list')
    return (token as Tokens.List).items.flatMap(({ tokens }) => [...tokens, space])
  return ('tokens' in token && token.tokens) || []
}
