// What a source file imports, read from its lines: types too, and what is imported only when it is called.
import { readFileSync } from 'node:fs'

const specifier = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g

/** The paths as they are written: `./tensor.ts`, `@neuralings/tensor`. */
export function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(specifier)].map(match => match[1]!)
}
