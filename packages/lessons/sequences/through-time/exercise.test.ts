import { expectClose } from '@neuralings/lesson-kit/testing'
import { createRng } from '@neuralings/tensor'
import { test } from 'vitest'
import { memory } from './exercise.ts'

/** The state after n steps. */
function state(h: number, { u, n }: { u: number; n: number }): number {
  for (let step = 0; step < n; step++) h = Math.tanh(u * h)
  return h
}

/** Both nudges, up and down. */
function nudged(h: number, walk: { u: number; n: number }): number {
  return (state(h + 1e-5, walk) - state(h - 1e-5, walk)) / 2e-5
}

const shown = (h: number, { u, n }: { u: number; n: number }) =>
  `memory(${h}, { u: ${u}, n: ${n} })`

function expectMemory(h: number, walk: { u: number; n: number }): void {
  expectClose(memory(h, walk), nudged(h, walk), { what: shown(h, walk), rtol: 1e-5, atol: 1e-9 })
}

// 0.9, 0.81, 0.9²⁰ = 0.12; 1.1, 1.21, 1.1²⁰ = 6.7; and from h = 0.5, by nudging: 0.824, 0.679, 0.0201.
const rows: [h: number, u: number, moved: [number, number][]][] = [
  [0, 0.9, [[1, 0.9], [2, 0.81], [20, 0.12]]],
  [0, 1.1, [[1, 1.1], [2, 1.21], [20, 6.7]]],
  [0.5, 1.1, [[1, 0.82], [2, 0.68], [20, 0.02]]],
] // biome-ignore format: one line

test.each(rows)('the table of the task: from h = %d with u = %d', (h, u, moved) => {
  for (const [n, wanted] of moved) {
    const walk = { u, n }
    expectClose(nudged(h, walk), wanted, { what: 'what a nudge moves', rtol: 0.03 })
    expectClose(memory(h, walk), wanted, { what: shown(h, walk), rtol: 0.03 })
  }
})

// From h = 2 the states are tanh(6), 0.995, …, and a nudge of 1e-5 moves the 20th by less than its last digit.
test('what is left is too little for a nudge', () => {
  const walk = { u: 3, n: 20 }
  // 3 / cosh²(3·h) at each of the states.
  let [h, wanted] = [2, 0]
  for (let step = 0; step < walk.n; step++) {
    wanted += Math.log10(3 / Math.cosh(3 * h) ** 2)
    h = Math.tanh(3 * h)
  }
  const what = `the logarithm of ${shown(2, walk)}`
  expectClose(Math.log10(memory(2, walk)), wanted, { what })
})

test('no step at all', () => expectMemory(0.3, { u: 0.7, n: 0 }))

test('one step, away from 0', () => {
  expectMemory(0.8, { u: 0.5, n: 1 })
  expectMemory(0.4, { u: 2, n: 1 })
})

test('a weight below 0', () => {
  expectMemory(0.3, { u: -1.2, n: 3 })
  expectMemory(-0.6, { u: -0.8, n: 4 })
})

test('any state, any weight', () => {
  const rng = createRng(1)
  for (let i = 0; i < 30; i++) {
    const [h, u] = [rng.uniform(-1, 1), rng.uniform(-2, 2)].map(v => Number(v.toFixed(2)))
    expectMemory(h!, { u: u!, n: rng.integer(1, 9) })
  }
})
