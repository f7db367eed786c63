// A fault that no machine can be relied on to have.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { temporaryFolder } from './fixture.ts'

/** The environment in which Node runs this module before the program. */
export function planted(code: string): Record<string, string> {
  const module = join(temporaryFolder(), 'planted.mjs')
  writeFileSync(module, code)
  return { NODE_OPTIONS: `--import ${pathToFileURL(module).href}` }
}
