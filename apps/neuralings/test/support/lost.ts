// Which words of a source are not on any page. The source is read here by itself, not with what sets it.

/** What is drawn around words, and marks where code goes on. */
const drawing = /[\s↳▸✓✗◌•│─━]/g

const compact = (text: string): string => text.replace(drawing, '')

/** The words of plain text. */
export const words = (text: string): string[] => text.split(/\s+/).map(compact).filter(Boolean)

/** The words of Markdown without its marks; code keeps all its signs. */
export function markdownWords(source: string): string[] {
  let isFenced = false
  const texts: string[] = ['']
  const codes: string[] = []
  for (const line of source.replace(/<(?:figure|lab)\b[^>]*>/g, '').split('\n')) {
    const isFence = /^\s*```/.test(line)
    if (isFence) isFenced = !isFenced
    else if (isFenced || /^ {4}/.test(line)) codes.push(line)
    else texts.push(bare(line))
  }
  return words([prose(texts.join('\n')), ...codes].join('\n'))
}

/** Without the marks at its beginning and between its cells. */
function bare(line: string): string {
  if (/^[|\s:-]+$/.test(line)) return ''
  const text = line.replace(/^\s*(#+|>|[-*]) /, '')
  return text.startsWith('|') ? text.replace(/(?<!\\)\|/g, ' ') : text
}

const prose = (text: string): string =>
  text
    .split(/`([^`]+)`/)
    .map((part, i) => (i % 2 === 1 ? part : unmarked(part)))
    .join('')

const unmarked = (text: string): string =>
  text
    .replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1')
    .replace(/\[([^\]]+)\]\((https?:[^)]*)\)/g, '$1 ($2)')
    .replace(/\*\*/g, '')
    .replace(/(?<![\p{L}\d])_(?=\S)|(?<=\S)_(?![\p{L}\d])/gu, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|])/g, '$1')

/** Words that the pages show less often than they should. */
export function lostIn(wanted: readonly string[], pages: readonly string[]): string[] {
  const shown = compact(pages.join(''))
  const counts = Map.groupBy(wanted, word => word)
  return [...counts]
    .filter(([word, all]) => occurrences(word, shown) < all.length)
    .map(([word]) => word)
}

function occurrences(word: string, text: string): number {
  let count = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) count++
  return count
}
