import { loadDigits } from '@neuralings/datasets/digits'
import { loadNames } from '@neuralings/datasets/names'
import { loadNovel } from '@neuralings/datasets/novel'
import { loadSpeeches } from '@neuralings/datasets/speeches'
import { expect, test, vi } from 'vitest'

const missing = () => {
  throw new Error('no such file')
}
vi.mock('../assets/digits.js', () => missing())
vi.mock('../assets/names.js', () => missing())
vi.mock('../assets/novel.js', () => missing())
vi.mock('../assets/speeches.js', () => missing())

test.each(Object.entries({ loadDigits, loadNames, loadNovel, loadSpeeches }))(
  '%s: without its asset, one sentence says what to do',
  async (name, load) => {
    await expect(load()).rejects.toThrow(
      `${name}: the data are made by the build: run \`pnpm build\` first`,
    )
  },
)
