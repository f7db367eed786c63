import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { type Reading, waiting, work } from './exercise.ts'

/** The grid, worked out cell by cell: each is one moment later than the last of those that it needs. */
function lastMoment(T: number, { kind, layers, writing }: Reading): number {
  const grid: number[][] = []
  const at = (layer: number, word: number) => grid[layer]?.[word] ?? 0
  const words = Array.from({ length: T }, (_, i) => i)
  for (const word of words)
    for (let layer = 0; layer < layers; layer++) {
      const below = kind === 'attention' ? words.slice(0, word + 1) : [word]
      const needed = layer > 0 ? below.map(other => at(layer - 1, other)) : []
      if (kind === 'recurrent') needed.push(at(layer, word - 1))
      // The word itself is what the top has said of the word before.
      if (writing) needed.push(at(layers - 1, word - 1))
      grid[layer] ??= []
      grid[layer]![word] = 1 + Math.max(0, ...needed)
    }
  return Math.max(...grid.flat())
}

const shown = (T: number, { kind, layers, writing }: Reading) =>
  `waiting(${T}, { kind: '${kind}', layers: ${layers}, writing: ${writing} })`

function expectWaiting(T: number, reading: Reading): void {
  expectClose(waiting(T, reading), lastMoment(T, reading), { what: shown(T, reading) })
}

test('the grid of the task', () => {
  // The last number of 1 2 3 4 and 2 3 4 5.
  const reading = { kind: 'recurrent', layers: 2, writing: false } as const
  expectClose(waiting(4, reading), 5, { what: shown(4, reading) })
})

const sizes: [T: number, layers: number][] = [[6, 1], [1, 3], [5, 3], [3, 5], [7, 7], [12, 4]] // biome-ignore format: one line

test('a recurrent network reads', () => {
  for (const [T, layers] of sizes) expectWaiting(T, { kind: 'recurrent', layers, writing: false })
})

test('attention reads', () => {
  for (const [T, layers] of sizes) expectWaiting(T, { kind: 'attention', layers, writing: false })
})

test('a recurrent network writes', () => {
  for (const [T, layers] of sizes) expectWaiting(T, { kind: 'recurrent', layers, writing: true })
})

test('attention writes', () => {
  for (const [T, layers] of sizes) expectWaiting(T, { kind: 'attention', layers, writing: true })
})

/** Counted, product by product. */
function counted(T: number, { kind, d }: { kind: Reading['kind']; d: number }): number {
  const [words, numbers] = [T, d].map(length => Array.from({ length }, () => 1))
  if (kind === 'recurrent') return words!.flatMap(() => numbers!.flatMap(() => numbers!)).length
  return words!.flatMap(() => words!.flatMap(() => numbers!)).length
}

test.each(['recurrent', 'attention'] as const)('the work: %s', kind => {
  for (const [T, d] of [[4, 5], [5, 3], [1, 4], [4, 1], [20, 7]] as [number, number][]) // biome-ignore format: one line
    expectClose(work(T, { kind, d }), counted(T, { kind, d }), { what: `work(${T}, { kind: '${kind}', d: ${d} })` }) // biome-ignore format: one line
})
