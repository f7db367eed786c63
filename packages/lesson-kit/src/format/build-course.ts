// What a course's readers run: dist/manifest.json in place of the authors' records, and its pictures and labs as
// JavaScript, since Node strips no types in an installed package.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { loadCourse } from './load-course.ts'
import type { Course } from './manifest.ts'
import { writeManifest } from './manifest-file.ts'

/**
 * Builds the course in the folder `root`, into its `dist`.
 * @throws UserError when the course is not in order.
 */
export async function buildCourse(root: string): Promise<Course> {
  const course = await loadCourse(root)
  const figures = course.lessons.map(({ id }) => [
    `figures/${id}`,
    join(course.root, id, 'figures.ts'),
  ])
  const modules = [...figures, ['labs', join(course.root, 'labs/labs.ts')]]
  await bundle(course.root, Object.fromEntries(modules.filter(([, file]) => existsSync(file!))))
  writeManifest(course)
  return course
}

async function bundle(root: string, input: Record<string, string>): Promise<void> {
  if (Object.keys(input).length === 0) return
  const { build } = await import('vite') // only authors need it
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'node22',
      outDir: 'dist',
      emptyOutDir: true,
      minify: false,
      rollupOptions: { input, output: { entryFileNames: '[name].js' }, external: isPackage },
    },
  })
}

/** A name that is no path, of whatever system. */
const isPackage = (name: string): boolean => !/^(?:[./]|[A-Za-z]:)/.test(name)
