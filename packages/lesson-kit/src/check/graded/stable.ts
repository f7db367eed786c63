// What was graded clean is graded again before it is remembered, under other seeds where the tests ask for them: a
// test that passes only sometimes would be remembered as one that passes.
import type { Exercise } from '../../format/manifest.ts'
import type { Verdict } from '../../grader/verdict.ts'
import type { Source } from '../files.ts'
import type { Problem } from '../report.ts'
import { asksForSeeds, runOf, type SourceGrader, settingOf, told } from './run.ts'

interface Files {
  source: string
  tests: Source
}

export async function checkStable(
  exercise: Exercise,
  { source, tests }: Files,
  grader: SourceGrader,
): Promise<Problem[]> {
  for await (const [when, verdict] of again(exercise, { source, tests }, grader)) {
    if (verdict.state === 'passed') continue
    const name = verdict.tests.find(({ state }) => state === 'failed')?.name ?? ''
    const message = `passes at one time and not at another: ${when} the solution is ${told(verdict)}`
    return [tests.problem(message, name)]
  }
  return []
}

/** The solution's verdicts, and when they were given. Without seeds all are found in one run. */
async function* again(
  exercise: Exercise,
  { source, tests }: Files,
  grader: SourceGrader,
): AsyncGenerator<[when: string, Verdict]> {
  const texts = [source, source, source, source]
  const together = asksForSeeds(tests)
    ? null
    : await grader.verdictsTogether(exercise, texts, settingOf(exercise))
  if (together) return yield* together.map((verdict): [string, Verdict] => ['run again,', verdict])
  const run = runOf(exercise, grader)
  for (const seeds of exercise.kind === 'milestone' ? [[4, 5]] : [[3], [4], [5]])
    yield [`with seeds ${seeds.join(', ')}`, await run(source, { seeds })]
}
