// What the child appends to a test file when there is a picture to draw: a few lines, which run in the
// thread, beside the tests.
import { existsSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import type { Job } from '../protocol.ts'
import { slash } from '../slash.ts'

const prepare = new URL(`./prepare${extname(import.meta.url)}`, import.meta.url)

/** The author's picture of a job. */
export const pictureFile = ({ test }: Job): string => slash(join(dirname(test), 'picture.ts'))

/** The lines to append, or nothing where no picture is asked for or there is none. */
export function drawingOf(job: Job): string {
  if (!job.picture || !existsSync(pictureFile(job))) return ''
  return `
import { afterAll as $afterAll } from 'vitest'
import { prepareDrawing as $prepare } from '${prepare}'
$afterAll($prepare(() => import('./picture.ts'), () => import('./exercise.ts')))
`
}
