// Recognises a mutant: an attempt that fails as it does, as a whole or in one of its parts, gets its sentence.
import type { Exercise, Mutant } from '../format/manifest.ts'
import { parse } from '../stub/parse.ts'
import { declarationsIn, reachOf } from './detect/declarations.ts'
import { type Failure, failureOf } from './failure.ts'
import type { Verdict } from './verdict.ts'

/** The sentence of the mutants that fail as `verdict` does; null when none does, or two say different things. */
export function recogniseWhole(
  { mutants }: Exercise,
  failures: readonly Failure[],
  verdict: Verdict,
): string | null {
  const wanted = signatureOf(failureOf(verdict))
  if (wanted === null) return null
  return onlySentence(mutants.filter((_, i) => failures[i] && wholeOf(failures[i]) === wanted))
}

/** What a failure is known by, as one text; null for what says nothing of the mistake. */
export const signatureOf = (failure: Failure): string | null =>
  isTelling(failure.tests) ? wholeOf(failure) : null

/** Many mistakes make every test end in NaN or in an error: from these alone none is recognised. */
const isTelling = (tests: Failure['tests']): boolean =>
  tests.some(([, value]) => value === null || !saysNothing.test(value))

const saysNothing =
  /^(NaN|undefined\b.*|-?Infinity|(Type|Reference)Error: .*|RangeError: (Maximum|Invalid).*)$/s

const wholeOf = ({ state, tests }: Failure): string =>
  JSON.stringify([state, tests.filter(([, value]) => value !== null)])

/** What is compared for one part: the attempt, the mutants and what they were made from. */
interface InPart {
  exercise: Exercise
  failures: readonly Failure[]
  /** The solution that the mutants are edits of. */
  solution: string
  verdict: Verdict
}

/**
 * The sentence of the mutants of `part` that fail as the attempt does in the tests that look at it. A test
 * whose failure is only that something is still to do says nothing of the part.
 */
export function recognisePart(
  part: string,
  { exercise, failures, solution, verdict }: InPart,
): string | null {
  const own = failureOf(verdict).tests
  const looked = verdict.tests.flatMap(({ uses, message }, i) =>
    // A test of which it is not known what it looks at may look at this.
    (uses.includes(part) || uses.length === 0) && !message.startsWith('todo:') ? [i] : [],
  )
  if (looked.every(i => own[i][1] === null) || !isTelling(looked.map(i => own[i]))) return null
  const isAlike = ({ state, tests }: Failure): boolean =>
    state === 'failed' &&
    tests.length === own.length &&
    looked.every(i => JSON.stringify(tests[i]) === JSON.stringify(own[i]))
  return onlySentence(
    exercise.mutants.filter(
      (mutant, i) =>
        failures[i] && isAlike(failures[i]) && partsOf(mutant, solution).includes(part),
    ),
  )
}

/** The parts that a mutant makes wrong: the one that it edits, or those that lead to what it edits. */
function partsOf({ find }: Mutant, solution: string): string[] {
  const at = solution.indexOf(find)
  const declarations = declarationsIn(parse(solution))
  const edited = declarations.find(({ node }) => node.start <= at && at < node.end)
  if (edited?.isExported) return edited.names
  return declarations
    .filter(({ isExported }) => isExported)
    .flatMap(({ names }) => names)
    .filter(name => edited && reachOf(name, declarations).includes(edited))
}

function onlySentence(alike: readonly Mutant[]): string | null {
  const sentences = new Set(alike.map(({ says }) => says))
  const [sentence = null] = sentences
  return sentences.size === 1 ? sentence : null
}
