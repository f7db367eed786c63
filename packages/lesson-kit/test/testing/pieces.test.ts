import { mend, needs } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { isUntried, pieceToMend } from '../../src/testing/pieces.ts'

const messageOf = (job: () => void): string => {
  try {
    job()
  } catch (error) {
    return (error as Error).message
  }
  return 'it threw nothing'
}

test('what fails in a piece is told with the exercise in which it was built', () => {
  const message = messageOf(() =>
    mend('backprop/value', () => {
      throw new Error('add(1, 2) is 4')
    }),
  )
  expect(message).toBe('mend backprop/value, or switch it to ours: add(1, 2) is 4')
  expect(pieceToMend(message)).toBe('backprop/value')
  expect(pieceToMend(`TypeError: ${message}`)).toBe('backprop/value')
  expect(pieceToMend('add(1, 2) is 4')).toBeUndefined()
})

test('a test waits for what has failed before it', () => {
  needs([])
  const message = messageOf(() => needs(['value', 'backward']))
  expect(message).toBe('not tried yet: value and backward first')
  expect(isUntried(message)).toBe(true)
  expect(isUntried('tried')).toBe(false)
})
