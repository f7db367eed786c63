// The places are those of the text, counted by hand; the words are the house's own in both languages.
import { kitWords, packsNamedIn, readManifest, translate } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { errorOf, temporary, write } from '../temporary.ts'

const words = kitWords('zh-CN')

test.each([
  ["{\n  'lessons'", 'it is no JSON from line 2, column 3 on', '从第 2 行第 3 列起不是 JSON'],
  ['', 'it is no JSON', '它不是完整的 JSON'],
])('%j', async (text, english, chinese) => {
  const dir = temporary()
  write(dir, { 'neuralings.json': text })
  const { message } = (await errorOf(() => packsNamedIn(dir))) as Error
  expect(message).toBe(`${dir}/neuralings.json cannot be read: ${english}.`)
  expect(translate(message, words)).toBe(`无法读取 ${dir}/neuralings.json：${chinese}。`)
})

test('a course that is not there', async () => {
  const dir = temporary()
  const { message } = (await errorOf(() => readManifest(dir))) as Error
  expect(message).toBe(`${dir}/dist/manifest.json cannot be read: it is not there.`)
  expect(translate(message, words)).toBe(`无法读取 ${dir}/dist/manifest.json：它不存在。`)
})
