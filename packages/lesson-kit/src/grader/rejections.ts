// Many texts in one run: what the child's report says of each.
import type { RunReport } from './protocol.ts'

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
