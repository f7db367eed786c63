// A block of numbers or formulas is read as it stands: where a line of it is wrapped, what was below each other is so no
// longer. TypeScript may go on in the next line, and is marked there.
import type { Tokens } from 'marked'
import stringWidth from 'string-width'
import type { Course } from '../../format/manifest.ts'
import { langs } from '../../translation/lang.ts'
import { sidecarPath } from '../../translation/sidecar.ts'
import { type Source, sourceFile } from '../files.ts'
import { lexer } from '../lexer.ts'
import type { Problem } from '../report.ts'
import type { Text } from '../texts.ts'

/** In every language: a Chinese character takes two columns. */
export function blockWidth(course: Course, { path, columns }: Text): Problem[] {
  return langs.flatMap(lang => {
    const file = sourceFile(course, sidecarPath(path, lang))
    return file ? tooWide(file, columns) : []
  })
}

function tooWide(file: Source, columns: number): Problem[] {
  const problems: Problem[] = []
  let line = 1
  for (const token of lexer(file.text)) {
    if (token.type === 'code' && !isTypeScript(token as Tokens.Code)) {
      const lines = (token as Tokens.Code).text.split('\n')
      const widest = lines.reduce((most, one) =>
        stringWidth(one) > stringWidth(most) ? one : most,
      )
      const at = line + token.raw.split('\n').findIndex(one => one.includes(widest))
      if (stringWidth(widest) > columns) problems.push(file.problem(isTooWide(widest, columns), at))
    }
    line += token.raw.split('\n').length - 1
  }
  return problems
}

const isTypeScript = ({ lang }: Tokens.Code): boolean =>
  /^(ts|js|typescript|javascript)\b/.test(lang ?? '')

const isTooWide = (line: string, columns: number): string =>
  `this line of a block is ${stringWidth(line)} columns wide, and a window of 80 has room for ${columns}: break it where it may break, or say a part of it in the sentence above`
