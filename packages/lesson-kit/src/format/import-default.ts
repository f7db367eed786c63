// What an author's file hands out. Importing it runs the author's code.
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { messageOf, UserError } from '../error.ts'

/** @throws UserError when the file is missing, cannot be imported, or has no default export. */
export async function importDefault<T>(file: string): Promise<T> {
  if (!existsSync(file)) {
    throw new UserError(`There is no ${file}.`, { advice: 'Name the folder that holds course.ts.' })
  }
  try {
    const module: { default?: T } = await import(pathToFileURL(file).href)
    if (module.default !== undefined) return module.default
  } catch (cause) {
    throw new UserError(`${file} cannot be imported: ${messageOf(cause)}`, { cause })
  }
  throw new UserError(`${file} has no default export.`)
}
