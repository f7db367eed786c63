// Earlier contents of the learner's files. Whatever overwrites a file puts its content here first;
// `undo` changes the two places, so that undoing can be undone.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../error.ts'
import type { Exercise } from '../format/manifest.ts'
import { onDisk, readText, writeText } from './disk.ts'
import { ownFolder } from './layout.ts'

const backupsOf = (dir: string, { id }: Exercise): string => join(ownFolder(dir), 'backups', id)

/** Overwrites the learner's file, after a snapshot. The same text again changes nothing. */
export function overwrite(dir: string, exercise: Exercise, text: string): void {
  const path = join(dir, exercise.file)
  const before = readText(path)
  if (before === text) return
  if (before !== null) snapshot(backupsOf(dir, exercise), before)
  writeText(path, text)
}

function snapshot(folder: string, text: string): void {
  const [latest = ''] = names(folder)
  // Named by the time; should the clock go back or stand, by one more than the latest.
  const stamp = Math.max(Date.now(), Number.parseInt(latest, 10) + 1 || 0)
  writeText(join(folder, `${stamp}.ts`), text)
}

/** The snapshots in a folder, the latest first. */
function names(folder: string): string[] {
  return onDisk(folder, () => {
    mkdirSync(folder, { recursive: true })
    const found = readdirSync(folder).filter(name => /^\d+\.ts$/.test(name))
    return found.sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10))
  })
}

/**
 * Puts back what the learner's file held before it was last overwritten.
 * @throws UserError when it never was.
 */
export function undo(dir: string, exercise: Exercise): void {
  const folder = backupsOf(dir, exercise)
  const [latest] = names(folder)
  const text = latest && readText(join(folder, latest))
  if (typeof text !== 'string') {
    throw new UserError(`There is nothing to undo in ${exercise.file}.`, {
      advice: 'Only a reset, a solution put in place or a switched piece can be undone.',
    })
  }
  overwrite(dir, exercise, text)
  // Last, so that at no moment a content is nowhere.
  onDisk(folder, () => rmSync(join(folder, latest!)))
}
