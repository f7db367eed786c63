// An editor for $VISUAL: a script of the shell, which gets the file as its last argument.
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './fixture.ts'

/** Its path. */
export function editorOf(script: string, name = 'editor.sh'): string {
  const file = join(temporaryFolder(), name)
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  return file
}
