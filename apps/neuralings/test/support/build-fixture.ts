// The small course of these tests, as the manifest that the program reads.
import { loadCourse, writeManifest } from '@neuralings/lesson-kit'
import { fixture } from './fixture.ts'

export default async function setup(): Promise<void> {
  await writeManifest(await loadCourse(fixture))
}
