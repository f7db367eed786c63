// The tokens of a Markdown text. The parser is loaded when it is first used: the app's first frame needs no check.
import { createRequire } from 'node:module'
import type * as Marked from 'marked'

const require = createRequire(import.meta.url)

export function lexer(source: string): Marked.Token[] {
  const { lexer }: typeof Marked = require('marked')
  return lexer(source)
}
