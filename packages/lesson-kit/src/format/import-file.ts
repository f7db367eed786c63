// What an author's file hands out. Importing it runs the author's code.
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { UserError } from '../error.ts'
import { whyBroken } from './broken-file.ts'

/**
 * All exports of a file.
 * @throws UserError when it is missing or cannot be imported, with the file and line that are to blame.
 */
export async function importFile<T>(file: string): Promise<T> {
  if (!existsSync(file)) {
    throw new UserError(`There is no ${file}.`, { advice: 'Name the folder that holds course.ts.' })
  }
  try {
    return await import(pathToFileURL(file).href)
  } catch (cause) {
    throw new UserError(whyBroken(file, cause), { cause })
  }
}

/** @throws UserError as `importFile`, and when the file has no default export. */
export async function importDefault<T>(file: string): Promise<T> {
  const module = await importFile<{ default?: T }>(file)
  if (module.default !== undefined) return module.default
  throw new UserError(`${file} has no default export.`)
}
