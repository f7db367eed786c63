import { readWords, translate } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { errorOf, temporary, write } from '../temporary.ts'

test('a text, and one that nobody has translated', () => {
  const words = { 'the slope': '斜率', 'the start': '' }
  expect(translate('the slope', words)).toBe('斜率')
  expect(translate('the start', words)).toBe('the start')
  expect(translate('toString', words)).toBe('toString')
})

test('what the program puts into a text', () => {
  const words = {
    'loss {1}': '损失 {1}',
    '{1} stands before {2}': '{2} 的前面是 {1}',
    'a (b)*': '括号',
    'the largest comes {1}': '最大的在{1}',
    first: '最前',
  }
  expect(translate('loss 0.5', words)).toBe('损失 0.5')
  expect(translate('a stands before b + c', words)).toBe('b + c 的前面是 a')
  expect(translate('a (b)*', words)).toBe('括号')
  expect(translate('the loss 0.5', words)).toBe('the loss 0.5')
  expect(translate('the largest comes first', words)).toBe('最大的在最前')
  expect(translate('the largest comes late', words)).toBe('最大的在late')
})

test('a blank parts Chinese from what is not, and from nothing else', () => {
  const words = { '{1} is {2} wide': '{1} 的宽度是 {2} 列', 'the row': '这一行', two: '两' }
  expect(translate('xs is 2 wide', words)).toBe('xs 的宽度是 2 列')
  expect(translate('the row is two wide', words)).toBe('这一行的宽度是两列')
})

test('a sentence is what it says with a full stop behind it', () => {
  const words = { '{1} is missing': '找不到 {1}', 'On the line {1}: {2}': '第 {1} 行：{2}' }
  expect(translate('x.ts is missing.', words)).toBe('找不到 x.ts。')
  expect(translate('On the line 3: x.ts is missing.', words)).toBe('第 3 行：找不到 x.ts。')
  expect(translate('x.ts is there.', words)).toBe('x.ts is there.')
  expect(translate('On the line 3: x', words)).toBe('第 3 行：x')
  expect(translate('On the line 3: 1, 2, ...', words)).toBe('第 3 行：1, 2, ...')
})

test('the words of a folder, and a file that holds none', async () => {
  const folder = temporary()
  expect(readWords(folder, 'zh-CN')).toEqual({})
  write(folder, { 'words.zh-CN.json': '{ "km": "公里" }' })
  expect(readWords(folder, 'zh-CN')).toEqual({ km: '公里' })
  expect(readWords(folder, 'en')).toEqual({})
  write(folder, { 'words.zh-CN.json': '{ "km": 1 }' })
  expect(await errorOf(() => readWords(folder, 'zh-CN'))).toMatchObject({
    message: expect.stringMatching(/words\.zh-CN\.json: .*string/),
  })
})
