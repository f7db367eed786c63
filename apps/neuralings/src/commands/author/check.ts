// For authors: does the course keep its promises? Its sources are read and run, not its manifest.
import { loadCourse, readManifest } from '@neuralings/lesson-kit'
import { type CheckProgress, checkCourse, killTable } from '@neuralings/lesson-kit/check'
import { allLabs } from '../../session/all-labs.ts'
import { courseFolder } from '../../session/open-course.ts'
import { isDumb } from '../../theme/capabilities.ts'
import type { Shared } from '../house.ts'
import { printJson, printLines } from '../print.ts'
import { authorsFolder } from './folder.ts'
import { watchCheck } from './watch.ts'

interface Options extends Shared {
  all?: boolean
  json?: boolean
  fresh?: boolean
  watch?: boolean
}

export async function lessonCheck(ids: string[], options: Options): Promise<void> {
  if (options.watch) return watchCheck(ids, options)
  const course = await loadCourse(authorsFolder(options))
  const labs = await allLabs(course)
  const report = await checkCourse(course, {
    ids: options.all ? [] : ids,
    labs: labs.map(({ name }) => name),
    ...(course.beside && { after: readManifest(courseFolder()) }),
    ...(options.fresh && { cacheDir: null }),
    onProgress: showProgress,
  })
  if (options.json) printJson(report)
  else
    printLines([
      killTable(report),
      ...report.problems.map(({ where, message }) => `${where}: ${message}`),
    ])
  process.exitCode = report.ok ? 0 : 1
}

/** Beside the output, and only for somebody who waits at a screen. */
function showProgress({ done, total, id }: CheckProgress): void {
  if (!process.stderr.isTTY || isDumb(process.env)) return
  const line = done < total ? `${done}/${total} ${id}` : ''
  process.stderr.write(`\r\x1b[2K${line}`)
}
