// Mutants that the tests cannot tell apart have one sentence. With two, a learner who fails as they do is told neither.
import type { Mutant } from '../../format/manifest.ts'
import type { Failure, TestFailure } from '../../grader/failure.ts'
import { signatureOf } from '../../grader/recognise.ts'
import type { Source } from '../files.ts'
import type { Problem } from '../report.ts'

export function alike(
  mutants: readonly Mutant[],
  failures: readonly Failure[],
  file: Source,
): Problem[] {
  const met = new Map<string, Mutant>()
  return mutants.flatMap((mutant, i) => {
    const failure = failures[i]!
    const signature = failure.tests.some(hasFailed) && signatureOf(failure)
    if (!signature) return []
    const other = met.get(signature)
    met.set(signature, other ?? mutant)
    const isSilent = other && other.says !== mutant.says
    return isSilent ? [file.problem(failsAlike(mutant, other), mutant.name)] : []
  })
}

const hasFailed = ([, value]: TestFailure): boolean => value !== null

const failsAlike = ({ name }: Mutant, other: Mutant): string =>
  `"${name}" fails just as "${other.name}" does and says something else, so that a learner is told neither: test what tells them apart, or leave one sentence for both`
