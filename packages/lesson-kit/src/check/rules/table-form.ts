// A table is drawn as one: it has a head, a row of --- with as many cells, and at least one row below. Without
// these the lines are shown as they are written, or a head stands over nothing.
import type { Tokens } from 'marked'
import type { Course } from '../../format/manifest.ts'
import { lineOf, sourceFile } from '../files.ts'
import { lexer } from '../lexer.ts'
import type { Problem } from '../report.ts'
import type { Text } from '../texts.ts'

export function tableForm(course: Course, { path }: Text): Problem[] {
  const file = sourceFile(course, path)
  if (!file) return []
  const problems: Problem[] = []
  let line = 1
  for (const token of lexer(file.text)) {
    const at = line
    line += token.raw.split('\n').length - 1
    if (token.type === 'table' && (token as Tokens.Table).rows.length === 0)
      problems.push(
        file.problem('this table has a head and no row: write one, or leave it out', at),
      )
    if (token.type === 'paragraph' && isRows.test(token.raw))
      problems.push(file.problem(noTable, at + lineOf(token.raw, '|') - 1))
  }
  return problems
}

/** A line that begins and ends as the row of a table does. */
const isRows = /^ {0,3}\|.*\|[ \t]*$/m

const noTable =
  'this is not read as a table: below its head it wants a row of --- with as many cells, and an empty line above'
