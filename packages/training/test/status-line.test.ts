import { statusLine } from '@neuralings/training'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const status = { step: 804, totalSteps: 1200, loss: 2.0126, secondsPerStep: 0.1 }

test('says all there is to say', () => {
  expect(statusLine(status, { width: 200 })).toBe(
    '━━━━━━━━━━━━━━━━━━━━──────────  67 %  step 804 of 1200  loss 2.013  0:40 left',
  )
})

test('the bar gives way, then the steps, then the loss; the time left stays longest', () => {
  const said = '67 %  step 804 of 1200  loss 2.013  0:40 left'
  expect(statusLine(status, { width: 50 })).toBe(`━━─  ${said}`)
  expect(statusLine(status, { width: 46 })).toBe(` ${said}`)
  expect(statusLine(status, { width: 39 })).toBe('━━━━━━╸───  67 %  loss 2.013  0:40 left')
  expect(statusLine(status, { width: 28 })).toBe(' 67 %  loss 2.013  0:40 left')
  expect(statusLine(status, { width: 20 })).toBe('━━─  67 %  0:40 left')
  expect(statusLine(status, { width: 10 })).toBe(' 67 %  0:4')
  fc.assert(
    fc.property(fc.nat({ max: 120 }), width => {
      expect(statusLine(status, { width }).length).toBeLessThanOrEqual(width)
    }),
  )
})

test('a small loss has as many digits as a large one', () => {
  const said = (loss: number) => statusLine({ ...status, loss }).match(/loss (\S+)/)?.[1]
  expect([123.456, 0.05, 0.0004321, 2.5e-9].map(said)).toEqual([
    '123.5',
    '0.05000',
    '0.0004321',
    '2.500e-9',
  ])
})

test('the time left is rounded up, as on a clock', () => {
  const left = (seconds: number) =>
    statusLine({ step: 1, totalSteps: 2, loss: 0, secondsPerStep: seconds }).match(/\S+ left/)?.[0]
  expect([0, 6.2, 90, 3599.5, 7500].map(left)).toEqual([
    '0:00 left',
    '0:07 left',
    '1:30 left',
    '1:00:00 left',
    '2:05:00 left',
  ])
})
