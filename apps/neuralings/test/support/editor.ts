// An editor for $VISUAL: a script of the shell, which gets the file as its last argument.
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './fixture.ts'

/** Its path. */
export const editorOf = (script: string, name = 'editor.sh'): string =>
  program(join(temporaryFolder(), name), script)

/** A folder for PATH with programs of these names, each of which runs the script. */
export function folderWith(names: readonly string[], script = ''): string {
  const folder = temporaryFolder()
  for (const name of names) program(join(folder, name), script)
  return folder
}

function program(file: string, script: string): string {
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  return file
}
