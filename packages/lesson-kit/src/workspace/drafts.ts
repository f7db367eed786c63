// Whole or not at all: a file is written under another name beside its place, which it then takes. What
// a killed program left half-written is swept up by the next. The libraries for this (write-file-atomic,
// atomically) do not see that a nearly full disk took only a part, and put that in the file's place.
import {
  chmodSync,
  chownSync,
  lstatSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isAlive } from '../alive.ts'

/** Milliseconds after which nobody is at work on a draft any more. */
const longestWrite = 60_000

const draftOf = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${process.pid}.neuralings`)

/** Writes a file in a folder that is there. Of a link, the file that it leads to; rights stay as they were. */
export function writeWhole(path: string, data: string | Uint8Array): void {
  const before = statSync(path, { throwIfNoEntry: false })
  const place = before ? realpathSync(path) : path
  const draft = draftOf(place)
  try {
    writeFileSync(draft, data, { flush: true })
    if (before) keepRights(draft, before)
    renameSync(draft, place)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

function keepRights(draft: string, { mode, uid, gid }: Stats): void {
  chmodSync(draft, mode)
  if (process.getuid?.() === 0) chownSync(draft, uid, gid)
}

/** Deletes the drafts in a folder that nobody is writing any more. */
export function sweep(folder: string): void {
  for (const name of namesIn(folder)) {
    const [, pid] = /^\..+\.(\d+)\.neuralings$/.exec(name) ?? []
    const draft = join(folder, name)
    if (pid && (!isAlive(Number(pid)) || isOld(draft))) rmSync(draft, { force: true })
  }
}

/** An age that the clock cannot give counts as well: it was set back. */
function isOld(draft: string): boolean {
  const stats = lstatSync(draft, { throwIfNoEntry: false })
  return stats !== undefined && Math.abs(Date.now() - stats.mtimeMs) > longestWrite
}

/** Nothing, of a folder that is not there or may not be looked into. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
