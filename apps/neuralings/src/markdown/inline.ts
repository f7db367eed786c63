// The marks within a sentence: emphasis, code, links.
import type { Token, Tokens } from 'marked'
import type { Theme } from '../theme/theme.ts'

/** One string with escape codes, still to be wrapped. */
export function inline(tokens: readonly Token[], theme: Theme): string {
  return tokens.map(token => painted(token, theme)).join('')
}

function painted(token: Token, theme: Theme): string {
  switch (token.type) {
    case 'strong':
    case 'em':
      return theme.strong(inline((token as Tokens.Strong).tokens, theme))
    case 'codespan':
      return theme.code((token as Tokens.Codespan).text)
    case 'link':
      return link(token as Tokens.Link, theme)
    case 'br':
      return '\n'
    default:
      return text(token as Tokens.Text, theme)
  }
}

function text(token: Tokens.Text, theme: Theme): string {
  return token.tokens ? inline(token.tokens, theme) : token.text.replace(/\n/g, ' ')
}

/** A link to the web shows its address; one inside the course shows its words alone. */
function link({ tokens, href }: Tokens.Link, theme: Theme): string {
  const words = inline(tokens, theme)
  return /^https?:/.test(href) && words !== href ? `${words} ${theme.dim(`(${href})`)}` : words
}
