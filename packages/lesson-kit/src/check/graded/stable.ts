// What was graded clean is graded again before it is remembered: a test that passes only sometimes would be remembered
// as one that passes. Where the tests ask for seeds the next are tried; else the solution has run among the wrong texts.
import type { Exercise } from '../../format/manifest.ts'
import type { Verdict } from '../../grader/verdict.ts'
import type { Source } from '../files.ts'
import type { Problem } from '../report.ts'
import { asksForSeeds, runOf, type SourceGrader, settingOf, told } from './run.ts'

interface Graded {
  source: string
  tests: Source
  /** Whether the solution was rejected when it ran among wrong texts. */
  isUnstable: boolean
}

export async function checkStable(
  exercise: Exercise,
  { source, tests, isUnstable }: Graded,
  grader: SourceGrader,
): Promise<Problem[]> {
  const says = (when: string, verdict?: Verdict): Problem[] => {
    const name = verdict?.tests.find(({ state }) => state === 'failed')?.name ?? ''
    const what = verdict ? told(verdict) : 'rejected'
    return [
      tests.problem(`passes at one time and not at another: ${when} the solution is ${what}`, name),
    ]
  }
  if (isUnstable) {
    const texts = [source, source, source, source]
    const verdicts = await grader.verdictsTogether(exercise, texts, settingOf(exercise))
    return says('run again,', verdicts?.find(isFailed))
  }
  if (!asksForSeeds(tests)) return []
  for (const seeds of exercise.kind === 'milestone' ? [[4, 5]] : [[3], [4], [5]]) {
    const verdict = await runOf(exercise, grader)(source, { seeds })
    if (isFailed(verdict)) return says(`with seeds ${seeds.join(', ')}`, verdict)
  }
  return []
}

const isFailed = ({ state }: Verdict): boolean => state !== 'passed'
