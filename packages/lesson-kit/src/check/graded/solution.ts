// The solution passes, under different seeds and in half its deadline, and its picture shows it.
import type { Exercise } from '../../format/manifest.ts'
import type { Verdict } from '../../grader/verdict.ts'
import type { Source } from '../files.ts'
import type { Problem } from '../report.ts'
import { tooLarge } from './room.ts'
import { asksForSeeds, type Run, told } from './run.ts'

interface Files {
  source: string
  file: Source
  tests: Source
  picture: Source | null
}

export async function checkSolution(
  { kind, deadline }: Exercise,
  { source, file, tests, picture }: Files,
  run: Run,
): Promise<Problem[]> {
  const isSlow = ({ durationMs }: Verdict) => durationMs / 1000 > deadline / 2
  const isBlank = (verdict: Verdict) => picture !== null && verdict.picture?.yours == null
  const problems: Problem[] = []
  const tooLarges = new Set<string>()
  let isDrawn = true
  const rounds = asksForSeeds(tests) ? [[1], [2]] : [[1]]
  for (const seeds of kind === 'milestone' ? [[1, 2, 3]] : rounds) {
    const once = () => run(source, { seeds, picture: picture !== null })
    const verdict = await ofThree(once, one => !isPassed(one) || !(isSlow(one) || isBlank(one)))
    isDrawn &&= !isPassed(verdict) || !isBlank(verdict)
    const large = tooLarge(verdict.picture, kind)
    if (large) tooLarges.add(large)
    const named = `the solution${asksForSeeds(tests) ? ` with seeds ${seeds.join(', ')}` : ''}`
    if (!isPassed(verdict)) problems.push(file.problem(`${named} is ${told(verdict)}`))
    else if (isSlow(verdict)) {
      const seconds = (verdict.durationMs / 1000).toFixed(1)
      problems.push(file.problem(`${named} took ${seconds} s, more than half its ${deadline} s`))
    }
  }
  if (picture && !isDrawn) problems.push(picture.problem('shows nothing of the solution'))
  if (picture) problems.push(...[...tooLarges].map(message => picture.problem(message)))
  return problems
}

/** The first that suffices, else the third: on a busy machine any solution may be slow, or late with its picture. */
async function ofThree(
  once: () => Promise<Verdict>,
  suffices: (verdict: Verdict) => boolean,
): Promise<Verdict> {
  for (let tries = 1; tries < 3; tries++) {
    const verdict = await once()
    if (suffices(verdict)) return verdict
  }
  return once()
}

const isPassed = ({ state }: Verdict): boolean => state === 'passed'
