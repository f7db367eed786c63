// Many texts in one run: what the child loads for each. What it reports of them is read in reports.ts.
import { extname } from 'node:path'
import type { Copies, Job } from './protocol.ts'

const copiesFile = new URL(`./copies${extname(import.meta.url)}`, import.meta.url)

/** The text that stands in for a file in a run of many copies, or null where the file itself is meant. */
export function textOfCopy({ copies, test, file }: Job, id: string): string | null {
  if (!copies) return null
  if (id === test) return entry(test, copies)
  const [, copied, number] = /^(.*)\?copy=(\d+)$/.exec(id) ?? []
  return copied === file ? copies.texts[Number(number)] : null
}

/** What stands behind the names of a copy's files. */
export const queryOf = (copy: number): string => `?copy=${copy}`

/** The copy that an importer belongs to, as it stands behind the names of its files. */
export const copyOf = (importer: string): string => /\?copy=\d+$/.exec(importer)?.[0] ?? ''

/** A test file that runs `test` once for each copy. */
function entry(test: string, { texts, toTheEnd }: Copies): string {
  const loads = texts.map((_, i) => `() => import(${JSON.stringify(test + queryOf(i))})`)
  return `import { copies } from '${copiesFile}'\ncopies([${loads.join(', ')}], ${toTheEnd})`
}
