import { loadDigits } from '@neuralings/datasets/digits'
import { expect, test, vi } from 'vitest'

vi.mock('../assets/digits.js', () => {
  throw new Error('no such file')
})

test('without the asset, one sentence says what to do', async () => {
  await expect(loadDigits()).rejects.toThrow(
    'loadDigits: the digits are made by the build: run `pnpm build` first',
  )
})
