// The file of a `lab` exercise once its goal was met: the keys, which are replayed for the grade.
import type { Lang } from '../translation/lang.ts'
import { kitWords } from '../translation/verdict-words.ts'
import { translate } from '../translation/words.ts'

const WIDTH = 100

const COMMENT =
  '// Written by the lab when you reached its goal: the keys you pressed, replayed for the grade.'

/** The text of the file for a log of keys; its comment in the language `lang`. */
export function labFile(keys: readonly string[], lang: Lang = 'en'): string {
  return `${translate(COMMENT, kitWords(lang))}
export const keys: readonly string[] | undefined = [
${rows(keys)
  .map(row => `  ${row}\n`)
  .join('')}]
`
}

/** The keys as literals, as many on a line as fit. */
function rows(keys: readonly string[]): string[] {
  const lines: string[] = []
  for (const key of keys) {
    const literal = `'${JSON.stringify(key).slice(1, -1).replaceAll("'", "\\'").replaceAll('\\"', '"')}',`
    const last = lines.at(-1)
    if (last && last.length + literal.length + 3 <= WIDTH) lines.push(`${lines.pop()} ${literal}`)
    else lines.push(literal)
  }
  return lines
}
