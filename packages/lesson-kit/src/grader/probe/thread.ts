// Runs the tests of an exercise twice in one thread: on the solution, then on the learner's text. Both tell a
// witness what they do; a last test hands out what was seen.
import { afterEach, beforeEach, describe, type TestContext, test } from 'vitest'
import { type Findings, findingsTest } from './findings.ts'
import { witnesses } from './instrument.ts'
import { Witness } from './witness.ts'

type Load = () => Promise<unknown>

export function probe([right, attempt]: Load[]): void {
  const model = new Witness(() => 1e9)
  const witness = new Witness(() => 10 * model.most + 1000)
  const findings: Findings = { tests: {} }
  Object.assign(globalThis, { [witnesses]: [model, witness] })
  describe('right', async () => {
    await right()
  })
  describe('attempt', async () => {
    beforeEach(({ skip }) => {
      skip(witness.endless !== undefined, 'a loop without an end has been seen')
      witness.beginTest()
    })
    afterEach(({ task }) => {
      if (task.result?.state === 'fail') findings.tests[task.name] = seen(witness, task)
    })
    await attempt().catch(() => {})
  })
  test(findingsTest, () => {
    const { endless, calls } = witness
    const first = [...calls.changed].find(([key]) => !model.calls.changed.has(key))?.[1]
    const changed = first && { ...first, before: short(first.before), after: short(first.after) }
    const isKnown = Object.values(findings.tests).some(seen => Object.keys(seen).length > 0)
    const swapped = endless || isKnown ? undefined : calls.swapped(model.calls)
    throw new Error(JSON.stringify({ ...findings, endless, changed, swapped }))
  })
}

/** Long values are not told. */
const short = (text: string): string => text.slice(0, 200)

function seen({ notANumber, readLast }: Witness, { result }: TestContext['task']) {
  const isStopped = result?.errors?.some(({ name, message }) => isOfNothing(name, message))
  return {
    ...(notANumber && { notANumber }),
    ...(isStopped && readLast && { stoppedAt: readLast }),
  }
}

const isOfNothing = (name: string | undefined, message: string): boolean =>
  name === 'TypeError' && /undefined/.test(message)
