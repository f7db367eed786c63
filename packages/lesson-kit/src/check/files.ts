// Reading the authors' files and pointing into them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { messageOf } from '../error.ts'
import type { Course } from '../format/manifest.ts'
import type { Problem } from './report.ts'

/** One file of a course: its text, and problems that name its lines. */
export interface Source {
  /** Relative to the course. */
  path: string
  text: string
  /** A problem at a line, or at the first line that holds a text; at line 1 when neither is found. */
  problem(message: string, at?: number | string): Problem
}

/** A file of the course, or null when there is none. */
export function sourceFile({ root }: Course, path: string): Source | null {
  const full = join(root, path)
  if (!existsSync(full)) return null
  const text = readFileSync(full, 'utf8')
  const problem = (message: string, at: number | string = 1): Problem => {
    const line = typeof at === 'number' ? at : lineOf(text, at)
    return { where: `${path}:${line}`, message }
  }
  return { path, text, problem }
}

/** The files in a folder of the course, not those below it, that the pattern's names have. */
export function filesIn(course: Course, folder: string, pattern: RegExp): Source[] {
  const full = join(course.root, folder)
  if (!existsSync(full)) return []
  const names = readdirSync(full).filter(name => pattern.test(name))
  return names.sort().flatMap(name => sourceFile(course, `${folder}/${name}`) ?? [])
}

/** A problem in a file that may not be there, at the line that holds `part`. */
export const problemIn = (
  course: Course,
  path: string,
  [message, part]: [string, string],
): Problem => sourceFile(course, path)?.problem(message, part) ?? { where: `${path}:1`, message }

/** The first line, counted from 1, that holds the text; 1 when none does. */
export function lineOf(text: string, part: string): number {
  const offset = text.indexOf(part)
  return offset < 0 ? 1 : text.slice(0, offset).split('\n').length
}

/** An error of the parser or the stub, parted into its line and what it says. */
export function located(error: unknown): { line: number; message: string } {
  const [, line, said] = /^line (\d+): ([\s\S]*)$/.exec(messageOf(error)) ?? []
  return { line: Number(line ?? 1), message: said ?? messageOf(error) }
}

/** What an import of the file `path` was refused for: the error may blame another file and its line. */
export function problemOf({ root }: Course, path: string, error: unknown): Problem {
  const said = messageOf(error).replaceAll(`${root}${sep}`, '')
  const [, where = `${path}:1`, message = said] = /^(\S+:\d+): ([\s\S]*)$/.exec(said) ?? []
  return { where, message }
}

export const missing = (path: string): Problem => ({
  where: `${path}:1`,
  message: 'this file is missing',
})
