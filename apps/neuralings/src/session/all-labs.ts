// The labs of the program, and those that packs of lessons bring along in their `labs/labs.ts`.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { LabEntry } from '@neuralings/labs'
import { type Course, rootsOf } from '@neuralings/lesson-kit'

export async function allLabs(course: Course): Promise<LabEntry[]> {
  const { labs } = await import('@neuralings/labs')
  const files = rootsOf(course).flatMap(root => labsOf(root) ?? [])
  const packs: { labs: readonly LabEntry[] }[] = await Promise.all(
    files.map(file => import(pathToFileURL(file).href)),
  )
  return [...labs, ...packs.flatMap(pack => pack.labs)]
}

/** As built, or in an author's folder as written. */
const labsOf = (root: string): string | undefined =>
  ['dist/labs.js', 'labs/labs.ts'].map(path => join(root, path)).find(existsSync)
