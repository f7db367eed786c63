// Names of what is new: an id becomes a title, a function, a variable.
import { UserError } from '../error.ts'
import { mistakeIn, read } from '../stub/parse.ts'

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** @throws UserError for what is no lower-case words joined by `-`. */
export function requireId(what: string, id: string): string {
  if (kebab.test(id)) return id
  throw new UserError(`${what}: expected lower-case words joined by "-", got "${id}".`, {
    advice: 'Such as hookes-law.',
  })
}

/** `hookes-law` → `Hookes law` */
export const titleOf = (id: string): string => {
  const words = id.replaceAll('-', ' ')
  return words[0]!.toUpperCase() + words.slice(1)
}

/** `hookes-law` → `hookesLaw`; what could not be called so is called `theIf`, `the3Ways`. */
export function identifierOf(id: string): string {
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return isIdentifier(name) ? name : `the${name[0]!.toUpperCase()}${name.slice(1)}`
}

/** Whether a function may be called so: neither a word of the language nor begun with a digit. */
const isIdentifier = (name: string): boolean => mistakeIn(read(`const ${name} = 0`)) === null

/** As the house's formatter quotes: `'Springs'`, `"Hooke's law"`. */
export const quoted = (text: string): string =>
  text.includes("'") ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\')}'`
