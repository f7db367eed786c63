// Training a claim from several seeds: what each reached, and how long it took.

import type { Claim, Outcome, Step } from './claim.ts'

/** One training, from one seed. */
export interface Run extends Outcome {
  seed: number
  seconds: number
}

/** A claim, and what became of it. */
export interface Result {
  claim: Claim
  runs: readonly Run[]
}

/** Trains `claim` from the seeds 1 … `seeds`, one after the other, and tells `watch` of every step. */
export async function measure(
  claim: Claim,
  { seeds, watch }: { seeds: number; watch: (seed: number, step: Step) => void },
): Promise<Result> {
  const runs: Run[] = []
  for (let seed = 1; seed <= seeds; seed++) {
    const start = performance.now()
    const outcome = await finish(claim.train(seed), step => watch(seed, step))
    runs.push({ seed, seconds: (performance.now() - start) / 1000, ...outcome })
  }
  return { claim, runs }
}

/** Walks to the end of a training, for what it returns there. */
async function finish(
  training: AsyncGenerator<Step, Outcome>,
  watch: (step: Step) => void,
): Promise<Outcome> {
  let next = await training.next()
  for (; !next.done; next = await training.next()) watch(next.value)
  return next.value
}

/** Whether every seed reached what is wanted. */
export function holds({ claim, runs }: Result): boolean {
  const { wanted } = claim
  return runs.every(({ reached }) =>
    'atLeast' in wanted ? reached >= wanted.atLeast : reached <= wanted.atMost,
  )
}
