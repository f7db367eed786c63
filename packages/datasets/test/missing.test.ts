import { loadDigits } from '@neuralings/datasets/digits'
import { loadNames } from '@neuralings/datasets/names'
import { loadNovel } from '@neuralings/datasets/novel'
import { loadSpeeches } from '@neuralings/datasets/speeches'
import { expect, test, vi } from 'vitest'

const missing = () => {
  throw new Error('no such file')
}
vi.mock('@neuralings/datasets-digits', () => missing())
vi.mock('@neuralings/datasets-novel', () => missing())
vi.mock('@neuralings/datasets-speeches', () => missing())
vi.mock('../assets/names.js', () => missing())

test.each([
  ['@neuralings/datasets-digits', 'loadDigits', loadDigits],
  ['@neuralings/datasets-novel', 'loadNovel', loadNovel],
  ['@neuralings/datasets-speeches', 'loadSpeeches', loadSpeeches],
  ['@neuralings/datasets', 'loadNames', loadNames],
])('without %s, %s says what to do in one sentence', async (home, name, load) => {
  await expect(load()).rejects.toThrow(
    `${name}: install ${home} first; in a clone of the project, run \`pnpm build\``,
  )
})
