// Turns the sources of the course into what the program reads: dist/manifest.json instead of running them,
// and the figures as JavaScript, since Node strips no types in an installed package.
import { loadCourse, writeManifest } from '@neuralings/lesson-kit'
import { build } from 'tsup'

const course = await loadCourse(import.meta.dirname)
const figures = course.lessons.map(({ id }) => [id, `${id}/figures.ts`])
await build({
  config: false,
  entry: Object.fromEntries(figures),
  outDir: 'dist/figures',
  format: 'esm',
  external: [/^@neuralings\//],
  clean: true,
  silent: true,
})
await writeManifest(course)
