import { expectClose, expectSameFunction } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { descend } from './exercise.ts'

const taxi = (w: number): number => 7 * (w - 2) ** 2
const close = { atol: 1e-4 }

// The slope is 14·(w − 2): −28, −8.4, −2.52. Times 0.05 that is −1.4, −0.42, −0.126. A step with 0.05 leaves 1 − 0.7 = 0.3 of the distance to 2.
test('the table of the task', () => {
  expectClose(descend(taxi, 0, { lr: 0.05, steps: 3 }), [0, 1.4, 1.82, 1.946], {
    ...close,
    what: 'descend(taxi, 0, { lr: 0.05, steps: 3 })',
  })
})

test('from the other side', () => {
  expectClose(descend(taxi, 5, { lr: 0.05, steps: 2 }), [5, 2.9, 2.27], {
    ...close,
    what: 'descend(taxi, 5, { lr: 0.05, steps: 2 })',
  })
})

test('the trail begins at the start', () => {
  expectClose(descend(taxi, 5, { lr: 0.05, steps: 2 })[0], 5, {
    what: 'the first place of descend(taxi, 5, { lr: 0.05, steps: 2 })',
  })
})

test('no step: the trail is the start', () => {
  expectClose(descend(taxi, 7, { lr: 0.05, steps: 0 }), [7], {
    what: 'descend(taxi, 7, { lr: 0.05, steps: 0 })',
  })
})

test('the nudge h is used: with h = 1 the slope of x² at 3 is 7, then 5.6', () => {
  expectClose(
    descend(x => x ** 2, 3, { lr: 0.1, steps: 2, h: 1 }),
    [3, 2.3, 1.74],
    {
      what: 'descend(x², 3, { lr: 0.1, steps: 2, h: 1 })',
    },
  )
})

test('too large a rate: the trail jumps to and fro, wider and wider, and is told all the same', () => {
  // x² has the slope 2x, so a step with 1.5 makes −2x of x.
  expectClose(
    descend(x => x ** 2, 1, { lr: 1.5, steps: 4 }),
    [1, -2, 4, -8, 16],
    {
      ...close,
      what: 'descend(x², 1, { lr: 1.5, steps: 4 })',
    },
  )
})

test('as many steps as are asked for', () => {
  // Each step leaves 0.998 of the distance.
  const trail = descend(x => x ** 2, 1, { lr: 0.001, steps: 1000 })
  expectClose(trail.length, 1001, { what: 'how many places a trail of 1000 steps has' })
  expectClose(trail[1000], 0.998 ** 1000, { ...close, what: 'the last of them' })
})

test('steep or flat: the step is as long as the slope says', () => {
  expectClose(
    descend(x => 100 * x, 0, { lr: 0.01, steps: 2 }),
    [0, -1, -2],
    {
      ...close,
      what: 'descend(100x, 0, { lr: 0.01, steps: 2 })',
    },
  )
  expectClose(
    descend(x => 0.001 * x, 0, { lr: 0.0001, steps: 2 }),
    [0, -1e-7, -2e-7],
    {
      atol: 1e-12,
      what: 'descend(x/1000, 0, { lr: 0.0001, steps: 2 })',
    },
  )
  expectClose(
    descend(x => -0.5 * x, 4, { lr: 0.1, steps: 2 }),
    [4, 4.05, 4.1],
    {
      ...close,
      what: 'descend(−x/2, 4, { lr: 0.1, steps: 2 })',
    },
  )
})

test('any bowl, from anywhere, with any rate', () => {
  // The slope of c·x²/2 is c·x: each step multiplies x by 1 − lr·c.
  expectSameFunction(
    (c: number, start: number, lr: number) =>
      descend(x => (c * x ** 2) / 2, start, { lr: lr / 8, steps: 3 }),
    (c, start, lr) => [0, 1, 2, 3].map(k => start * (1 - (lr / 8) * c) ** k),
    { what: 'three steps on c·x²/2 with (c, start, 8·lr) = ', inputs: [[], [], []], atol: 1e-3, rtol: 1e-3 }, // biome-ignore format: one thought
  )
})
