// A file that cannot be read is told with the line that is meant, and where in it: the grader gives the
// place only, `functions/straight-line.ts:3:1: Unexpected token`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { harmless, type Verdict } from '@neuralings/lesson-kit'
import { width } from '../text/width.ts'

const atPlace = /^(.+):(\d+):(\d+): (.+)$/

/** The verdict with its place spelled out; `dir` is the workspace. */
export function explained(verdict: Verdict, dir: string): Verdict {
  const [, file, line, column, what] = atPlace.exec(verdict.message) ?? []
  if (verdict.state !== 'invalid' || !file || !what) return verdict
  const shown = excerpt(join(dir, file), { line: Number(line), column: Number(column) })
  const message = [`Line ${line} of ${file}: ${sentence(what)}`, ...shown].join('\n')
  return { ...verdict, message }
}

/** The line of code, and a caret under the place. */
function excerpt(path: string, { line, column }: { line: number; column: number }): string[] {
  const code = harmless(lineOf(path, line)).replaceAll('\t', ' ')
  if (code.trim() === '') return []
  const indent = code.length - code.trimStart().length
  const caret = ' '.repeat(width(code.slice(indent, column - 1)))
  return [`  ${code.trim()}`, `  ${caret}^`]
}

/** By now the file may have been changed again, or be gone. */
function lineOf(path: string, line: number): string {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/)[line - 1] ?? ''
  } catch {
    return ''
  }
}

/** What a parser says, with what usually stands behind it. */
export function sentence(what: string): string {
  const said = /[.?!]$/.test(what) ? what : `${what}.`
  const isLoose = /^(unexpected|expected|unterminated|expression expected)/i.test(what)
  return isLoose ? `${said} Look there and just before: a bracket, comma or quote is amiss.` : said
}
