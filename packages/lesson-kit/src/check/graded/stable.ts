// What was graded clean is graded again under other seeds before it is remembered: a test that passes only
// sometimes would be remembered as one that passes.
import type { Exercise } from '../../format/manifest.ts'
import type { Source } from '../files.ts'
import type { Problem } from '../report.ts'
import { type Run, told } from './run.ts'

export async function checkStable(
  { kind }: Exercise,
  { source, tests }: { source: string; tests: Source },
  run: Run,
): Promise<Problem[]> {
  const rounds = kind === 'milestone' ? [[4, 5]] : [[3], [4], [5]]
  for (const seeds of rounds) {
    const verdict = await run(source, { seeds })
    if (verdict.state === 'passed') continue
    const name = verdict.tests.find(({ state }) => state === 'failed')?.name ?? ''
    const message = `passes at one time and not at another: with seeds ${seeds.join(', ')} the solution is ${told(verdict)}`
    return [tests.problem(message, name)]
  }
  return []
}
