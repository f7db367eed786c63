// What the harness makes of samples. How long anything takes is no matter of tests.
import { expect, test } from 'vitest'
import type { Run } from '../race.ts'
import type { Role } from '../racers.ts'
import { bestPeer, dissenters, median, ratio, verdict } from '../ratios.ts'
import { report, summary } from '../report.ts'

const run = (name: string, role: Role, ms: number[], check?: number): Run => ({
  racer: { name, role, command: [] },
  ms,
  calls: 1,
  check,
})
const names = (runs: Run[]) => runs.map(({ racer }) => racer.name)

test('the median lies in the middle, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 3, 2])).toBe(2.5)
})

test('ratios are taken round by round, so that a slow moment of the machine cancels', () => {
  const a = { ms: [2, 20, 2] }
  const b = { ms: [1, 10, 1] }
  expect(ratio(a, b)).toBe(2)
  expect(ratio({ ms: [6, 2] }, { ms: [1, 1, 100] })).toBe(4)
})

test('who gets another result than the others is found; of two that differ, both', () => {
  const right = [run('a', 'ours', [1], 10), run('b', 'torch', [1], 10.01)]
  expect(dissenters(right)).toEqual([])
  expect(names(dissenters([...right, run('c', 'guest', [1], 10.1)]))).toEqual(['c'])
  expect(names(dissenters([...right, run('c', 'guest', [1], Number.NaN)]))).toEqual(['c'])
  expect(names(dissenters([right[0], run('c', 'guest', [1], 11)]))).toEqual(['a', 'c'])
  expect(dissenters([right[0], run('c', 'guest', [1])])).toEqual([])
})

test('the best peer is the fastest in JavaScript', () => {
  const runs = [run('t', 'torch', [1]), run('slow', 'javascript', [9]), run('b', 'javascript', [3])]
  expect(bestPeer(runs)?.racer.name).toBe('b')
})

const target = { work: 'work', items: ['item'], javascript: 2, torch: 1.5 }

test.each<[string, number, number]>([
  ['met', 20, 8],
  ['falls short: jax-js / ours 1.90 < 2', 19, 8],
  ['falls short: ours / torch 1.67 > 1.5', 20, 6],
  ['falls short: jax-js / ours 1.10 < 2, ours / torch 10.00 > 1.5', 11, 1],
])('%s: jax-js takes %d, torch %d, and we 10', (said, jax, torch) => {
  const runs = [run('ours', 'ours', [10]), run('jax-js', 'javascript', [jax])]
  expect(verdict(target, [...runs, run('torch', 'torch', [torch])])).toBe(said)
})

test('a verdict is left open where a peer is missing, and void where our result is wrong', () => {
  const ours = run('ours', 'ours', [1], 5)
  expect(verdict(target, [ours, run('torch', 'torch', [9], 5)])).toBe('open: a peer is missing')
  expect(verdict(target, [ours, run('torch', 'torch', [9], 6)])).toBe('WRONG RESULT')
})

test('the report has a row for each item and a column for each rival, all of them ratios', () => {
  const runs = [
    run('ours', 'ours', [10], 7),
    run('jax-js', 'javascript', [25], 7),
    run('torch', 'torch', [8], 7),
    run('other', 'guest', [20], 8),
  ]
  const results = new Map([['item', runs]])
  expect(report([target], results).split('\n')).toEqual([
    '### work: ≥ 2× as fast as the best JavaScript peer, ≤ 1.5× PyTorch’s time',
    '',
    '|      | jax-js / ours | ours / torch | ours / other        | target |',
    '| ---- | ------------- | ------------ | ------------------- | ------ |',
    '| item | 2.50          | 1.25         | 0.50 (other result) | met    |',
  ])
  expect(summary([target], results)).toBe(
    '!! item: other gets another result, 8\nAll targets measured are met.',
  )
})

test('wide kernels have limits of their own, and a column beside PyTorch', () => {
  const limits = { ...target, wide: 0.8 }
  const others = [run('ours', 'ours', [10]), run('jax-js', 'javascript', [25])]
  const runs = [...others, run('torch', 'torch', [8]), run('wide', 'wide', [5])]
  expect(verdict(limits, runs)).toBe('met')
  expect(verdict({ ...target, wide: 0.6 }, runs)).toBe('falls short: wide / torch 0.63 > 0.6')
  expect(
    report([limits], new Map([['item', runs]]))
      .split('\n')
      .slice(2),
  ).toEqual([
    '|      | jax-js / ours | ours / torch | ours / wide | wide / torch | target |',
    '| ---- | ------------- | ------------ | ----------- | ------------ | ------ |',
    '| item | 2.50          | 1.25         | 2.00        | 0.63         | met    |',
  ])
})
