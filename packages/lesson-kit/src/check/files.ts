// Reading the authors' files and pointing into them.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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

export const missing = (path: string): Problem => ({
  where: `${path}:1`,
  message: 'this file is missing',
})
