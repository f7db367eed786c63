// An id that learners have stays: their progress and their files go by it. `released.json` lists the exercises of
// the last release; one that is called otherwise by now is named in course.ts, under `renamed`.
import { exercisesOf } from '../../format/find.ts'
import type { Course } from '../../format/manifest.ts'
import { renamingsOf } from '../../workspace/renamed.ts'
import { problemIn, sourceFile } from '../files.ts'
import type { Problem } from '../report.ts'

interface Released {
  /** Of the package, when the list was last brought up to date. */
  version: string
  exercises: string[]
}

export function released(course: Course): Problem[] {
  const file = sourceFile(course, 'released.json')
  const ids = exercisesOf(course).map(({ id }) => id)
  if (!file) return nowhere(course, ids)
  const { version, exercises }: Released = JSON.parse(file.text)
  const known = [...ids, ...renamingsOf(course).map(({ from }) => from)]
  const gone = exercises.filter(id => !known.includes(id))
  const current = versionOf(course)
  const fresh = ids.filter(id => !exercises.includes(id))
  const isOld = current !== undefined && current !== version
  return [
    ...nowhere(course, ids),
    ...gone.map(id => file.problem(isGone(id), `"${id}"`)),
    ...(isOld ? [file.problem(isStale(version, current, fresh), '"version"')] : []),
  ]
}

const isGone = (id: string): string =>
  `"${id}" is in learners' hands, and the course has it no more: give it back its name, or say in course.ts what it is called now, renamed: { '${id}': '…' }`

function isStale(old: string, now: string, fresh: string[]): string {
  const add = fresh.length > 0 ? `add ${fresh.join(', ')}, and ` : ''
  return `lists what was released with ${old}, and the package is ${now}: ${add}set the version`
}

/** A renaming that leads to no exercise. */
function nowhere(course: Course, ids: string[]): Problem[] {
  const led = renamingsOf(course).map(({ from }) => from)
  return Object.entries(course.renamed ?? {})
    .filter(([from]) => !led.includes(from))
    .map(([from, to]) => {
      const why = ids.includes(from) ? `"${from}" is an exercise` : `"${to}" is none`
      const message = `renamed: "${from}" must lead from an id that is gone to an exercise, and ${why}`
      return problemIn(course, 'course.ts', [message, `'${from}'`])
    })
}

function versionOf(course: Course): string | undefined {
  const file = sourceFile(course, 'package.json')
  return file ? JSON.parse(file.text).version : undefined
}
