// Earlier contents of the learner's files, byte by byte. Whatever overwrites a file puts its content here
// first; `undo` changes the two places, so that undoing can be undone.
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../error.ts'
import type { Exercise } from '../format/manifest.ts'
import { kindOf, readBytes, writeFile } from './disk.ts'
import { backupFolder, requireWorkspace } from './layout.ts'
import { onDisk } from './refusal.ts'

/** Snapshots of one file that are kept. */
const KEPT = 10

/** What a file held until it was overwritten. */
export interface Snapshot {
  at: Date
  bytes: Uint8Array
}

/** Overwrites the learner's file, after a snapshot. The same content again changes nothing. */
export function overwrite(dir: string, exercise: Exercise, data: string | Uint8Array): void {
  requireWorkspace(dir)
  const path = join(dir, exercise.file)
  const folder = backupFolder(dir, exercise)
  const before = readBytes(path)
  if (before?.equals(Buffer.from(data))) return
  if (before) snapshot(folder, before)
  writeFile(path, data)
  tidy(folder)
}

/** A content that was kept before is now the latest. */
function snapshot(folder: string, bytes: Buffer): void {
  const older = names(folder)
  // Named by the time; should the clock go back or stand, by one more than the latest.
  const stamp = Math.max(Date.now(), stampOf(older[0] ?? '') + 1 || 0)
  writeFile(join(folder, `${stamp}.ts`), bytes)
  for (const name of older) if (readBytes(join(folder, name))?.equals(bytes)) remove(folder, name)
}

/** Not before the file is written: until then the oldest may be what it is to hold. */
function tidy(folder: string): void {
  for (const name of names(folder).slice(KEPT)) remove(folder, name)
}

const remove = (folder: string, name: string): void =>
  onDisk(folder, () => rmSync(join(folder, name), { force: true }))

const stampOf = (name: string): number => Number.parseInt(name, 10)

/** The snapshots in a folder, the latest first. */
function names(folder: string): string[] {
  return onDisk(folder, () => {
    if (kindOf(folder) === 'nothing') return []
    const found = readdirSync(folder).filter(name => /^\d+\.ts$/.test(name))
    return found.sort((a, b) => stampOf(b) - stampOf(a))
  })
}

/** What is kept of the learner's file, the latest first. */
export function snapshots(dir: string, exercise: Exercise): Snapshot[] {
  requireWorkspace(dir)
  const folder = backupFolder(dir, exercise)
  return names(folder).flatMap(name => {
    const bytes = readBytes(join(folder, name))
    return bytes ? [{ at: new Date(stampOf(name)), bytes }] : []
  })
}

/**
 * Puts back what the learner's file held before it was last overwritten; with `to`, what it held so many
 * times ago, counted from 1.
 * @throws UserError when nothing is kept of that time.
 */
export function undo(dir: string, exercise: Exercise, to = 1): void {
  requireWorkspace(dir)
  const folder = backupFolder(dir, exercise)
  const name = names(folder)[to - 1]
  const bytes = name === undefined ? null : readBytes(join(folder, name))
  if (name === undefined || bytes === null) throw nothingKept(exercise, to)
  overwrite(dir, exercise, bytes)
  // Last, so that at no moment a content is nowhere.
  remove(folder, name)
}

const nothingKept = ({ id, file }: Exercise, to: number): UserError =>
  to === 1
    ? new UserError(`There is nothing to undo in ${file}.`, {
        advice: 'Only a reset, a solution put in place or a switched piece can be undone.',
      })
    : new UserError(`There is no version ${to} of ${file}.`, {
        advice: `Those that are kept: neuralings undo ${id} --list.`,
      })
