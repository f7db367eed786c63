// What the grader says, in Chinese: sentences as it makes them, of several pieces.
import { translate, verdictWords } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { courseAt } from '../grader/course.ts'

const course = { ...courseAt('/nowhere'), lang: 'zh-CN' } as const
const words = verdictWords(course)
const say = (text: string): string => translate(text, words)

test('English has no words but its own', () => {
  expect(verdictWords({ ...course, lang: 'en' })).toEqual({})
})

test.each([
  ['timed out after 10 s', '超时了：运行超过 10 秒'],
  ['todo: write down what you expect, then save', '待做：写下你的预测，然后保存'],
  ['Both wrong results of mse are half what is wanted.', 'mse 的两个错误结果都是应有值的一半。'],
  ['All 4 wrong numbers of relu are too large by 0.5.', 'relu 的 4 个错误的数都大了 0.5。'],
  [
    'Every wrong result of linear is transposed: its rows are the columns that are wanted.',
    'linear 的每个错误结果转置了：它的行是应有的列。',
  ],
  [
    'sigmoid is wrong in all calls that were tried where its second input is negative, and right in all others.',
    '在试过的调用里，只要第二个输入是负数，sigmoid 就错；其他都对。',
  ],
  [
    'Line 3: mse has no return, so its result is undefined.',
    '第 3 行：mse 没有 return，所以结果是 undefined。',
  ],
  [
    'after step 1 w went uphill: from 0.31 to 0.36, its gradient is 0.5',
    '第 1 步之后 w 往上坡走了：从 0.31 到 0.36，它的梯度是 0.5',
  ],
  [
    'Line 7 reads xs[3], but xs has 3 elements, up to xs[2]: that is undefined, and the code stops there.',
    '第 7 行读取 xs[3]，但 xs 只有 3 个元素，到 xs[2] 为止：那是 undefined，代码就停在那里。',
  ],
  [
    'Your mean changes its argument xs on line 4: [1, 2] became [2, 1]. Work on a copy.',
    '你的 mean 在第 4 行改动了它的参数 xs：[1, 2] 变成了 [2, 1]。请用一份副本。',
  ],
  [
    'your file uses numbers/half.ts, which is still to do: solve numbers/half first',
    '你的文件用到了 numbers/half.ts，而它还没做：先解出 numbers/half',
  ],
  ['functions/line.ts is missing', 'functions/line.ts 不在'],
  ['you expected 20, but the run gave more', '你预测 20，但实际运行的结果更大'],
])('%s', (english, chinese) => {
  expect(say(english)).toBe(chinese)
})

test('code is left alone', () => {
  for (const text of ['relu(-2)', 'softmax([1, 2])', '[0, 1]', 'x', ''])
    expect(say(text)).toBe(text)
})

test('no sentence stands for two: what is put into one comes out of it', () => {
  for (const [key, translation] of Object.entries(words)) {
    const filled = (text: string) => text.replace(/\{(\d)\}/g, '‹$1›')
    expect(say(filled(key)), key).toBe(filled(translation))
  }
})
