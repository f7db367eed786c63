// Turns the sources of the course into dist/manifest.json, which the program reads instead of running them.
import { loadCourse, writeManifest } from '@neuralings/lesson-kit'

await writeManifest(await loadCourse(import.meta.dirname))
