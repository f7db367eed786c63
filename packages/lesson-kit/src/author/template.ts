// Folders to start from: a lesson and exercises that pass the check, under the author's names.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../error.ts'
import { kindOf, readText, writeFile } from '../workspace/disk.ts'

/** What stands in the template, and what is to stand there instead. */
export type Names = readonly (readonly [from: string, to: string])[]

/**
 * Copies the files of the folder `from` to the new folder `to`; gives their paths.
 * @throws UserError when something is there already.
 */
export function copyTemplate(from: string, to: string, names: Names): string[] {
  if (kindOf(to) !== 'nothing') throw new UserError(`${to} is there already.`)
  const files = readdirSync(from, { withFileTypes: true }).filter(entry => entry.isFile())
  return files.map(({ name }) => {
    const path = join(to, name)
    writeFile(path, renamed(readText(join(from, name)) ?? '', names))
    return path
  })
}

/** All names at once, so that none is found in what another has put there. */
export function renamed(text: string, names: Names): string {
  const escaped = names.map(([from]) => from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const any = new RegExp(escaped.join('|'), 'g')
  const to = new Map(names)
  return text.replace(any, found => to.get(found)!)
}
