// Packs: folders or packages whose lessons come beside those of a course, or in their place. A pack is a course of its own,
// with a root of its own; joined to another it stays where it is, and only its lessons are listed there.
import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as v from 'valibot'
import { UserError } from '../error.ts'
import { kindOf } from '../workspace/disk.ts'
import type { Course, Lesson } from './manifest.ts'
import { whyUnreadable } from './why-unreadable.ts'

/** The folder of the lesson whose file or folder `path` names: `backprop/value/task.md`. */
export const rootOf = ({ root, elsewhere }: Course, path: string): string =>
  elsewhere[path.split('/')[0]!] ?? root

/** Where a file of a lesson is. */
export const pathIn = (course: Course, path: string): string => join(rootOf(course, path), path)

/** All folders that lessons come from, the course's own first. */
export const rootsOf = ({ root, elsewhere }: Course): string[] => [
  ...new Set([root, ...Object.values(elsewhere)]),
]

/**
 * The course with the lessons of packs behind its own, and without it when one of them takes its place.
 * @throws UserError when two have a lesson of the same id, or two want to take the place of the course.
 */
export function withPacks(course: Course, packs: readonly Course[]): Course {
  const instead = packs.filter(({ beside }) => !beside)
  if (instead.length > 1)
    throw new UserError(
      `${instead[1]!.root} and ${instead[0]!.root} would both take the place of the course.`,
      {
        advice: 'Name one of them, or give the other beside: true in its course.ts.',
      },
    )
  return packs.filter(({ beside }) => beside).reduce(joined, instead[0] ?? course)
}

function joined(course: Course, pack: Course): Course {
  const taken = [...course.lessons, ...course.planned].find(one => hasLesson(pack, one.id))
  if (taken)
    throw new UserError(`${pack.root} has a lesson "${taken.id}", as the course has.`, {
      advice: 'Give it another id.',
    })
  const before = course.lessons.length + course.planned.length
  const moved = <T extends { number: number }>(one: T): T => ({
    ...one,
    number: one.number + before,
  })
  return {
    ...course,
    lessons: [...course.lessons, ...pack.lessons.map(moved)],
    planned: [...course.planned, ...pack.planned.map(moved)],
    elsewhere: { ...course.elsewhere, ...homes(pack) },
  }
}

const hasLesson = ({ lessons, planned }: Course, id: string): boolean =>
  [...lessons, ...planned].some(one => one.id === id)

const homes = ({ root, lessons }: Course): Record<string, string> =>
  Object.fromEntries(lessons.map(({ id }: Lesson) => [id, root]))

const list = v.strictObject({ lessons: v.array(v.string()) })

/**
 * The folders of the packs that the file `neuralings.json` in `dir` names: `{ "lessons": ["./mine", "neuralings-springs"] }`.
 * @throws UserError when it cannot be read, or names what is not there.
 */
export function packsNamedIn(dir: string): string[] {
  const file = join(dir, 'neuralings.json')
  if (kindOf(file) !== 'file') return []
  return namesIn(file).map(name => folderOf(name, file))
}

function namesIn(file: string): string[] {
  try {
    return v.parse(list, JSON.parse(readFileSync(file, 'utf8'))).lessons
  } catch (cause) {
    throw new UserError(`${file} cannot be read: ${whyUnreadable(cause)}.`, {
      advice: 'It should be like { "lessons": ["./mine", "neuralings-springs"] }.',
    })
  }
}

/** A path is relative to the file that names it; a package is looked for from there, as Node would. */
function folderOf(name: string, file: string): string {
  if (/^[./]/.test(name)) return resolve(dirname(file), name)
  try {
    const found = findPackageJSON(name, pathToFileURL(file))
    if (found) return dirname(found)
  } catch {} // told below
  throw new UserError(`${file} names "${name}", which is not installed.`, {
    advice: `Install it: npm install ${name}. Or take it out of the file.`,
  })
}
