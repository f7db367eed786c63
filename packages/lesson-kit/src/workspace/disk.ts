// Files of the workspace, read and written so that a learner never loses one: byte by byte as they are, and
// whole or not at all.
import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { writeWhole } from './drafts.ts'
import { onDisk } from './refusal.ts'

/** What stands at a place. A link is followed, unless it leads nowhere. */
export type Kind = 'nothing' | 'file' | 'folder' | 'loose link' | 'other'

export function kindOf(path: string): Kind {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return lstatSync(path, { throwIfNoEntry: false }) ? 'loose link' : 'nothing'
  if (stats.isFile()) return 'file'
  return stats.isDirectory() ? 'folder' : 'other'
}

const IN_THE_WAY: { [K in Kind]?: string } = {
  folder: 'EISDIR',
  'loose link': 'LOOSE_LINK',
  other: 'NO_FILE',
}

/** Whether a file stands at `path`. What is none is never opened: to read a pipe is to wait for ever. */
function isThere(path: string): boolean {
  const kind = kindOf(path)
  const code = IN_THE_WAY[kind]
  if (code) throw Object.assign(new Error(kind), { code })
  return kind === 'file'
}

/** The bytes of a file, or null when there is none. */
export const readBytes = (path: string): Buffer | null =>
  onDisk(path, () => (isThere(path) ? readFileSync(path) : null))

/** The text of a file, or null when there is none. */
export const readText = (path: string): string | null => readBytes(path)?.toString() ?? null

/** Writes a file whole or not at all, and makes its folder. */
export function writeFile(path: string, data: string | Uint8Array): void {
  onDisk(path, () => {
    isThere(path)
    mkdirSync(dirname(path), { recursive: true })
    writeWhole(path, data)
  })
}

/** Gives whatever stands at `path` the first free name behind it: nothing put aside earlier is lost. */
export function putAside(path: string): void {
  onDisk(path, () => {
    let to = `${path}.replaced`
    for (let i = 2; kindOf(to) !== 'nothing'; i++) to = `${path}.replaced-${i}`
    renameSync(path, to)
  })
}

/** A short name for a content: equal for equal texts. */
export const hash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16)
