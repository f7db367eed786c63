// Many texts in one run: what the child is told, and what its report says of each.
import { extname } from 'node:path'
import type { Job, RunReport } from './protocol.ts'

const copiesFile = new URL(`./copies${extname(import.meta.url)}`, import.meta.url)

/** The text that stands in for a file in a run of many copies, or null where the file itself is meant. */
export function textOfCopy({ copies, test, file }: Job, id: string): string | null {
  if (!copies) return null
  if (id === test) return entry(test, copies.length)
  const [, copied, number] = /^(.*)\?copy=(\d+)$/.exec(id) ?? []
  return copied === file ? copies[Number(number)] : null
}

/** The copy that an importer belongs to, as it stands behind the names of its files. */
export const copyOf = (importer: string): string => /\?copy=\d+$/.exec(importer)?.[0] ?? ''

/** A test file that runs `test` once for each copy. */
function entry(test: string, count: number): string {
  const file = JSON.stringify(test)
  const loads = Array.from(
    { length: count },
    (_, i) => `() => import(${file.slice(0, -1)}?copy=${i}")`,
  )
  return `import { copies } from '${copiesFile}'\ncopies([${loads.join(', ')}])`
}

/**
 * Whether the tests rejected each of the copies. Null when the run proves nothing: it ended early, or one
 * of the two copies of what is right, the first and the last, did not pass.
 */
export function rejections({ tests, ended }: RunReport, count: number): boolean[] | null {
  const of = (i: number) => tests.filter(({ name }) => name.startsWith(`${i} > `))
  const passed = (i: number) => of(i).length > 0 && of(i).every(({ state }) => state === 'passed')
  if (ended || !passed(0) || !passed(count - 1)) return null
  return Array.from({ length: count }, (_, i) => of(i).some(({ state }) => state === 'failed'))
}
