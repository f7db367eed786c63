// The small course of these tests, as the manifest that the program reads; and the program on the PATH, as where it is
// installed globally: so commands are printed as `neuralings …`.
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadCourse, writeManifest } from '@neuralings/lesson-kit'
import { fixture } from './fixture.ts'

export default async function setup(): Promise<() => void> {
  await writeManifest(await loadCourse(fixture))
  const bin = mkdtempSync(join(tmpdir(), 'neuralings-bin-'))
  symlinkSync(fileURLToPath(new URL('../../dist/cli.js', import.meta.url)), join(bin, 'neuralings'))
  process.env.PATH = [bin, process.env.PATH].join(delimiter)
  return () => rmSync(bin, { recursive: true, force: true })
}
