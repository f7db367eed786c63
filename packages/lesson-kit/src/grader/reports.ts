// Many texts in one run: what the child's report says of each.
import { nothingAsked } from './parts/outline.ts'
import type { RunReport, RunTest } from './protocol.ts'

/** The name of the test that fails where a copy could not even be loaded. */
export const whenLoaded = 'it is loaded'

/**
 * The report of each copy, as if it had run alone. Null when the run proves nothing: it ended early, or one
 * of the two copies of what is right, the first and the last, did not pass.
 */
export function reportsOf(report: RunReport, count: number): RunReport[] | null {
  const reports = Array.from({ length: count }, (_, i) => reportOf(report, i))
  const passed = ({ tests, errors }: RunReport) =>
    tests.length > 0 && errors.length === 0 && tests.every(({ state }) => state === 'passed')
  return !report.ended && passed(reports[0]) && passed(reports[count - 1]) ? reports : null
}

/** Whether a text failed. */
export const isRejected = ({ tests, errors }: RunReport): boolean =>
  errors.length > 0 || tests.some(({ state }) => state === 'failed')

function reportOf({ tests }: RunReport, copy: number): RunReport {
  const head = `${copy} > `
  const own = tests.filter(({ name }) => name.startsWith(head)).map(test => named(test, head))
  const unloaded = own.find(({ name }) => name === whenLoaded)
  return {
    tests: unloaded ? [] : own,
    errors: unloaded?.errors ?? [],
    outline: nothingAsked,
    read: true,
  }
}

const named = (test: RunTest, head: string): RunTest => ({
  ...test,
  name: test.name.slice(head.length),
})
