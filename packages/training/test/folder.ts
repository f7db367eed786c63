// A folder for the files of a test, which is gone afterwards.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'neuralings-training-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
