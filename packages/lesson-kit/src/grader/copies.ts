// Runs the tests of an exercise several times in one thread, each time on another text. A thread for each
// is what a learner's code needs; the check of a course tries thousands of texts, and knows them all.
import { afterAll, afterEach, beforeAll, beforeEach, describe, test } from 'vitest'
import { turn } from './loops.ts'
import { whenLoaded } from './reports.ts'

/** Turns that the loops of one copy may take while it is loaded. */
const whileLoaded = 1e6

/** Turns that the right text may take in a test, and by how many times a wrong one may take more. */
const whileRight = 1e9
const patience = { whenStopped: 3, toTheEnd: 10 }

let left = whileLoaded
let allowed = Number.POSITIVE_INFINITY

/** A suite for each copy of the tests. The first text is right, and says how often loops need to turn. */
export function copies(loads: (() => Promise<unknown>)[], toTheEnd: boolean): void {
  Object.assign(globalThis, { [turn]: takeTurn })
  for (const [i, load] of loads.entries())
    describe(String(i), () => copy(load, { isRight: i === 0, toTheEnd }))
}

interface Setting {
  isRight: boolean
  toTheEnd: boolean
}

async function copy(load: () => Promise<unknown>, { isRight, toTheEnd }: Setting): Promise<void> {
  let failed = false
  let most = 0
  const fill = () => {
    left = isRight ? whileRight : allowed
  }
  beforeAll(fill)
  beforeEach(({ skip }) => {
    skip(failed, 'an earlier test has failed')
    fill()
  })
  afterEach(({ task }) => {
    failed ||= !toTheEnd && task.result?.state === 'fail'
    most = Math.max(most, whileRight - left)
  })
  if (isRight)
    afterAll(() => {
      // A property that fails is tried again and again, until it is told of the simplest input.
      allowed = (toTheEnd ? patience.toTheEnd : patience.whenStopped) * most + 1000
    })
  left = whileLoaded
  await load().catch(error => {
    test(whenLoaded, () => {
      throw error
    })
  })
}

function takeTurn(): void {
  left--
  if (left < 0) throw new Error('this loop does not come to an end')
}
