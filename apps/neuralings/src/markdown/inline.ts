// The marks within a sentence: emphasis, code, links.
import type { Token, Tokens } from 'marked'
import type { Theme } from '../theme/theme.ts'

/** One string with escape codes, still to be wrapped. */
export const inline = (tokens: readonly Token[], theme: Theme): string =>
  joined(all(tokens, theme)).replaceAll(hardBreak, '\n')

const hardBreak = '\f'

const all = (tokens: readonly Token[], theme: Theme): string =>
  tokens.map(token => painted(token, theme)).join('')

function painted(token: Token, theme: Theme): string {
  switch (token.type) {
    case 'strong':
    case 'em':
      return theme.strong(all((token as Tokens.Strong).tokens, theme))
    case 'codespan':
      return theme.code(theme.readable((token as Tokens.Codespan).text))
    case 'link':
      return link(token as Tokens.Link, theme)
    case 'br':
      return hardBreak
    default:
      return text(token as Tokens.Text, theme)
  }
}

function text(token: Tokens.Text, theme: Theme): string {
  return token.tokens ? all(token.tokens, theme) : theme.readable(token.text)
}

/** A line of the source ends with a space, but not between two Chinese characters, nor behind a Chinese mark. */
export const joined = (text: string): string => text.replace(lineEnd, '').replace(/\n/g, ' ')

const wide = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’…—]'
const mark = '[\\u3000-\\u303f\\uff00-\\uffef]'
const codes = '(?:\\x1b\\[[\\d;]*m)*'
const lineEnd = new RegExp(
  `(?<=${mark}${codes})\\n|(?<=${wide}${codes})\\n(?=${codes}${wide})`,
  'gu',
)

/** A link to the web shows its address; one inside the course shows its words alone. */
function link({ tokens, href }: Tokens.Link, theme: Theme): string {
  const words = all(tokens, theme)
  return /^https?:/.test(href) && words !== href ? `${words} ${theme.dim(`(${href})`)}` : words
}
