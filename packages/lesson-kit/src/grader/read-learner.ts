// Reads the file that is to be graded: once, before the grade, so that a save in the middle changes
// nothing, and so that whatever stands in its place (a folder, a pipe, a picture) is told and never opened.
import { readFileSync, statSync } from 'node:fs'
import { type Kind, kindOf } from '../workspace/disk.ts'

/** Nobody writes as much in an exercise by hand. */
const largest = 1_000_000

const instead: Record<Exclude<Kind, 'file'>, string> = {
  nothing: 'is missing',
  folder: 'is a folder; a file should be in its place',
  'loose link': 'is a link that leads nowhere',
  other: 'is no ordinary file',
}

export type Reading = { text: string } | { problem: string }

/** The text of the file at `path`, without a byte order mark, or what is in the way, to be said of the file. */
export function readLearner(path: string): Reading {
  try {
    const kind = kindOf(path)
    if (kind !== 'file') return { problem: instead[kind] }
    const { size } = statSync(path)
    if (size > largest) return { problem: `is too large: ${size} bytes` }
    return decode(readFileSync(path))
  } catch (error) {
    return { problem: `cannot be read (${(error as NodeJS.ErrnoException).code})` }
  }
}

function decode(bytes: Buffer): Reading {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { problem: 'is not written in UTF-8; save it again in that encoding' }
  }
}
