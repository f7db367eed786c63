// The first steps of two trainings, number by number. A training that fails says only that something is wrong;
// the first number that differs says what: uphill, gradients that add up, a learning rate without a say.
import { expectClose, isClose } from './close.ts'
import { Mismatch } from './mismatch.ts'
import { toNested } from './numbers.ts'
import { printApart, printNumber } from './print.ts'
import { constantFactor, flat } from './relation.ts'
import { expectSame } from './same-graph.ts'

type Named = Readonly<Record<string, unknown>>

/** One step: the loss and the gradients that it goes by, and the parameters before and after it, by name. */
export interface TrainingStep {
  loss: unknown
  gradients: Named
  before: Named
  after: Named
}

/**
 * Expects two trainings from the same start to agree, step by step: the loss, then the gradients, then where the
 * parameters went.
 * @throws Mismatch with the first that differs, and in what way, where that is certain.
 * @example
 * expectSameSteps(record(yours), record(ours)) // after step 1 w went uphill: from 0.31 to 0.36, its gradient is 0.5
 */
export function expectSameSteps(
  yours: readonly TrainingStep[],
  wanted: readonly TrainingStep[],
): void {
  for (const [i, step] of wanted.entries()) {
    const got = yours[i]
    if (!got) throw new Mismatch('how many steps were taken', counts(yours, wanted))
    expectSame(got.loss, step.loss, `step ${i + 1}: the loss`)
    for (const name of Object.keys(step.gradients)) expectGradient(name, i, { yours, wanted })
    for (const name of Object.keys(step.after)) expectMove(name, i, { got, step })
  }
}

const counts = (yours: readonly unknown[], wanted: readonly unknown[]) => ({
  actual: String(yours.length),
  expected: String(wanted.length),
})

interface Both {
  yours: readonly TrainingStep[]
  wanted: readonly TrainingStep[]
}

function expectGradient(name: string, i: number, { yours, wanted }: Both): void {
  const [got, target] = [yours, wanted].map(steps => steps[i].gradients[name])
  const what = `step ${i + 1}: the gradient of ${name}`
  if (got === null || got === undefined)
    throw new Error(`step ${i + 1}: ${name} has no gradient when it is time to move`)
  const all = wanted.slice(0, i + 1).map(step => numbers(step.gradients[name]))
  const sum = all.reduce((total, one) => total.map((v, k) => v + one[k]))
  const isUncleared = i > 0 && near(numbers(got), sum) && !near(sum, all[i])
  const why = `is the sum of ${i + 1} steps: it was not cleared`
  if (isUncleared) expectClose(got, target, { what: `${what} ${why}` })
  expectSame(got, target, what)
}

interface Pair {
  got: TrainingStep
  step: TrainingStep
}

/** Where a parameter went, told by the first of its numbers that is elsewhere. */
function expectMove(name: string, i: number, { got, step }: Pair): void {
  const [yours, wanted] = [got, step].map(({ after }) => numbers(after[name]))
  const k = yours.findIndex((v, at) => !isClose(v, wanted[at]))
  if (k >= 0 && yours.length === wanted.length) {
    const [before, gradient] = [step.before, step.gradients].map(named => numbers(named[name]))
    const moved = minus(yours, before)
    const how = movement(moved, { right: minus(wanted, before), gradient })
    const [from, to, slope] = [before[k], yours[k], gradient[k]].map(v => printNumber(v))
    const way = `from ${from} to ${to}, its gradient is ${slope}`
    const [actual, expected] = printApart(yours[k], wanted[k])
    throw new Mismatch(`after step ${i + 1} ${name} ${how}: ${way}`, { actual, expected })
  }
  expectClose(got.after[name], step.after[name], { what: `${name} after step ${i + 1}` })
}

interface Rightly {
  right: readonly number[]
  gradient: readonly number[]
}

function movement(moved: readonly number[], { right, gradient }: Rightly): string {
  if (moved.every(v => v === 0)) return 'has not moved'
  if (near(moved, right.map(negative))) return 'went uphill'
  if (near(moved, gradient.map(negative)))
    return 'moved by its whole gradient, whatever the learning rate'
  if (near(moved, gradient)) return 'went uphill by its whole gradient, whatever the learning rate'
  const factor = constantFactor(moved, right)
  return factor ? `moved ${printNumber(factor, 3)} times as far as it should` : 'went elsewhere'
}

const numbers = (x: unknown): number[] => flat(toNested(x) ?? [])
const negative = (x: number): number => -x
const minus = (x: readonly number[], y: readonly number[]) => x.map((v, i) => v - y[i])

/** As close as the difference of two float32 numbers can be. */
const near = (x: readonly number[], y: readonly number[]): boolean =>
  x.length === y.length && x.every((v, i) => isClose(v, y[i], { rtol: 1e-3, atol: 1e-6 }))
