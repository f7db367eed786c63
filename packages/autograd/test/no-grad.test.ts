import { isRecording, mul, noGrad, variable } from '@neuralings/autograd'
import { expect, test } from 'vitest'

test('noGrad returns the result, and keeps no graph', () => {
  const w = variable([1, 2])
  const y = noGrad(() => mul(w, 3))
  expect(y.toArray()).toEqual([3, 6])
  expect([y.requiresGrad, y.parents]).toEqual([false, []])
  expect(mul(w, 3).requiresGrad).toBe(true)
})

test('calls nest', () => {
  const seen: boolean[] = []
  noGrad(() => {
    noGrad(() => seen.push(isRecording()))
    seen.push(isRecording())
  })
  expect([...seen, isRecording()]).toEqual([false, false, true])
})

test('recording goes on after an error', () => {
  const fail = () => {
    throw new Error('planned')
  }
  expect(() => noGrad(fail)).toThrow('planned')
  expect(isRecording()).toBe(true)
})

test('an async function is refused', () => {
  expect(() => noGrad(async () => 1)).toThrow(
    'noGrad: the function must not be async; await first, then call noGrad',
  )
  expect(isRecording()).toBe(true)
})
