// TypeScript in colour: comments, keywords and literals only, the rest in the terminal's own ink.
import { parse } from 'sugar-high/core'
import { tokenize } from 'sugar-high/lang/typescript'
import type { Theme } from '../theme/theme.ts'

type Token = ReturnType<typeof parse>['lines'][number]['tokens'][number]

export function highlight(code: string, theme: Theme): string[] {
  const { lines } = parse(code, { typescript: true, tokenize })
  return lines.map(line => line.tokens.map(token => painted(token, theme)).join(''))
}

function painted({ type, value }: Token, theme: Theme): string {
  if (type === 'comment') return theme.comment(value)
  if (type === 'keyword') return theme.keyword(value)
  if (type === 'string' || /^\d/.test(value)) return theme.literal(value)
  return value
}
