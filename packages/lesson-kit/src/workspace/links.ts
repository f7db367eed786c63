// node_modules/@neuralings in the workspace: links to the very copies of the packages that the grader
// uses, so that the editor, plain Node and the grader all see one copy, without an install.
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UserError } from '../error.ts'
import type { Course } from '../format/manifest.ts'
import { rootsOf } from '../format/packs.ts'
import { putAside } from './disk.ts'
import { isMissing, onDisk } from './refusal.ts'

const SCOPE = '@neuralings/'

/** The packages of the house that the course depends on: name and real folder, as the course itself finds them. */
export function packagesOf(course: Course): { name: string; folder: string }[] {
  const all = rootsOf(course).flatMap(packagesAt)
  return all.filter(({ name }, i) => all.findIndex(one => one.name === name) === i)
}

function packagesAt(root: string): { name: string; folder: string }[] {
  const file = join(root, 'package.json')
  const names = Object.keys(dependencies(file)).filter(name => name.startsWith(SCOPE))
  return names.map(name => ({ name, folder: realpathSync(dirname(find(name, file))) }))
}

/** The package.json of a package, as a file of the course would find it. */
function find(name: string, from: string): string {
  try {
    return findPackageJSON(name, pathToFileURL(from))!
  } catch (cause) {
    throw new UserError(`The course needs ${name}, which is not installed.`, {
      advice: 'Install the course again.',
      exitCode: 3,
      cause,
    })
  }
}

function dependencies(file: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).dependencies ?? {}
  } catch (error) {
    if (isMissing(error)) return {}
    throw error
  }
}

/** Makes the links of the workspace in `dir`, or leads them anew where they point elsewhere. */
export function linkPackages(dir: string, course: Course): void {
  for (const found of packagesOf(course)) linkPackage(dir, found)
}

/** As `linkPackages`, of one that this package itself uses: an author's tests import it. */
export function linkOwn(dir: string, name: string): void {
  linkPackage(dir, { name, folder: realpathSync(dirname(find(name, import.meta.filename))) })
}

function linkPackage(dir: string, { name, folder }: { name: string; folder: string }): void {
  const path = join(dir, 'node_modules', name)
  onDisk(path, () => link(path, folder))
}

function link(path: string, folder: string): void {
  if (linkedTo(path) === folder) return
  mkdirSync(dirname(path), { recursive: true })
  clear(path)
  try {
    // A junction needs no special rights on Windows; elsewhere the word is ignored.
    symlinkSync(folder, path, 'junction')
  } catch (error) {
    if (linkedTo(path) !== folder) throw error // else a second instance was quicker
  }
}

/** An old link goes. Anything else may be the learner's, and is put aside. */
function clear(path: string): void {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (stats?.isSymbolicLink()) rmSync(path, { force: true })
  else if (stats) putAside(path)
}

function linkedTo(path: string): string | null {
  try {
    return lstatSync(path).isSymbolicLink() ? realpathSync(readlinkSync(path)) : null
  } catch {
    return null
  }
}
