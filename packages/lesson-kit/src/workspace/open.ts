// Making a workspace and opening one. Files are only ever added: what the learner has stays.
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { UserError } from '../error.ts'
import { exercisesOf } from '../format/find.ts'
import type { Course } from '../format/manifest.ts'
import { starter } from '../stub/files.ts'
import { hash, kindOf, writeFile } from './disk.ts'
import { sweep } from './drafts.ts'
import { backupFolder, ownFolder, progressFile, REFERENCE } from './layout.ts'
import { linkPackages } from './links.ts'
import { entryOf, withEntry } from './progress.ts'
import { readProgress, updateProgress } from './progress-file.ts'
import { isMissing, onDisk } from './refusal.ts'
import { followRenamings } from './renamed.ts'
import { skeleton } from './skeleton.ts'
import { Workspace } from './workspace.ts'

export interface OpenOptions {
  /** What the learner types in the workspace to run the program: its README says so. */
  command?: string
}

/** True when `dir` is a workspace, or one whose making was cut short. */
export const isWorkspace = (dir: string): boolean => existsSync(ownFolder(dir))

/**
 * Makes a workspace in `dir`, which must be new or empty, and opens it; an existing one is opened.
 * @throws UserError when other files are in the folder, or the disk refuses.
 */
export async function initWorkspace(
  dir: string,
  course: Course,
  options?: OpenOptions,
): Promise<Workspace> {
  const folder = usable(dir)
  if (!isWorkspace(folder) && contents(folder).some(name => name !== '.git')) {
    throw new UserError(`${folder} is not empty, and not a workspace.`, {
      advice: 'Name a new folder: neuralings init my-neuralings.',
    })
  }
  onDisk(folder, () => mkdirSync(ownFolder(folder), { recursive: true }))
  return openWorkspace(folder, course, options)
}

/** The absolute path. Where it holds one of these characters, no file could import another. */
function usable(dir: string): string {
  const folder = resolve(dir)
  const [character] = /[?#]/.exec(folder) ?? []
  if (!character) return folder
  throw new UserError(`The path ${folder} has a "${character}" in it, which breaks imports.`, {
    advice: 'Choose a folder without it.',
  })
}

function contents(dir: string): string[] {
  return onDisk(dir, () => {
    try {
      return readdirSync(dir)
    } catch (error) {
      if (isMissing(error)) return []
      throw error
    }
  })
}

/**
 * Opens the workspace in `dir`: sweeps up, renews the links, follows exercises that were renamed and adds the files
 * of those that are new.
 * @throws UserError when `dir` is no workspace, its progress is unreadable, or the disk refuses.
 */
export async function openWorkspace(
  dir: string,
  course: Course,
  { command = 'neuralings' }: OpenOptions = {},
): Promise<Workspace> {
  const folder = usable(dir)
  if (!isWorkspace(folder)) {
    throw new UserError(`${folder} is not a workspace.`, { advice: 'Make one: neuralings init.' })
  }
  readProgress(folder)
  sweepAll(folder, course)
  linkPackages(folder, course)
  await followRenamings(folder, course)
  for (const [name, text] of Object.entries(skeleton(course, command)))
    add(join(folder, name), text)
  await handOut(folder, course)
  return new Workspace(folder, course)
}

/** What killed programs left half-written. */
function sweepAll(dir: string, course: Course): void {
  const files = exercisesOf(course).map(({ file }) => join(dir, file))
  const own = exercisesOf(course).flatMap(exercise => [
    backupFolder(dir, exercise),
    dirname(join(dir, REFERENCE, exercise.file)),
  ])
  for (const folder of new Set([dir, ownFolder(dir), ...files.map(dirname), ...own])) sweep(folder)
}

/** Where anything stands already, be it a link that leads nowhere, it stays. */
function add(path: string, text: string): boolean {
  if (onDisk(path, () => kindOf(path)) !== 'nothing') return false
  writeFile(path, text)
  return true
}

/** Writes the starting file of every exercise that has none, and records what was handed out. */
async function handOut(dir: string, course: Course): Promise<void> {
  const given: [id: string, base: string][] = []
  for (const exercise of exercisesOf(course)) {
    const path = join(dir, exercise.file)
    if (existsSync(path)) continue // spares the making of a text
    const text = starter(course, exercise)
    if (add(path, text)) given.push([exercise.id, hash(text)])
  }
  if (given.length === 0 && existsSync(progressFile(dir))) return
  await updateProgress(dir, progress =>
    given.reduce(
      (all, [id, base]) => withEntry(all, id, { base: entryOf(all, id).base ?? base }),
      progress,
    ),
  )
}
