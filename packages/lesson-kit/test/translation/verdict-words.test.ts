// What the grader says, in Chinese: sentences as it makes them, of several pieces.
import { fileURLToPath } from 'node:url'
import { findExercise, kitWords, loadCourse, translate, verdictWords } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'

const words = kitWords('zh-CN')
const say = (text: string): string => translate(text, words)

test('English has no words but its own', () => {
  expect(kitWords('en')).toEqual({})
})

test.each([
  ['timed out after 10 s', '超时：运行超过 10 秒'],
  ['todo: write down what you expect, then save', '待做：写下你的预测，然后保存'],
  ['Both wrong results of mse are half what is wanted.', 'mse 的两个错误结果都是应有值的一半。'],
  ['All 4 wrong numbers of relu are too large by 0.5.', 'relu 的 4 个错误的数都大了 0.5。'],
  [
    'Every wrong result of linear is transposed: its rows are the columns that are wanted.',
    'linear 的每个错误结果转置了：它的行正是应有的列。',
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
    '第 1 步之后 w 朝上坡走了：从 0.31 到 0.36，它的梯度是 0.5',
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
    '你的文件用到了 numbers/half.ts，而它还没有写：先解出 numbers/half',
  ],
  [
    'your file uses numbers/half.ts, which is still to do: solve numbers/half first, or switch it to ours (key 2 in the app)',
    '你的文件用到了 numbers/half.ts，而它还没有写：先解出 numbers/half，或者换成我们的（在应用里按 2）',
  ],
  ['functions/line.ts is missing', '找不到 functions/line.ts'],
  [
    "Line 2 of a/b.ts: there is no './nowhere.ts' to import.",
    "a/b.ts 第 2 行：没有可以导入的 './nowhere.ts'。",
  ],
  [
    'Line 3 of a/b.ts: Expected `,` or `)` but found `decimal`. Look there and just before: a bracket, comma or quote is amiss.',
    'a/b.ts 第 3 行：应该是 `,` 或 `)`，却遇到了 `decimal`。看看这里和紧挨着的前面：可能是括号、逗号或引号不对。',
  ],
  [
    'Line 1 of a/b.ts: Invalid Character `；`.',
    'a/b.ts 第 1 行：代码里不能有字符 `；`；如果是全角标点，请换成半角。',
  ],
  [
    "TypeError: Cannot read properties of undefined (reading 'bar')",
    "TypeError: 读不到 undefined 的属性 'bar'",
  ],
  ['RangeError: Maximum call stack size exceeded', 'RangeError: 调用栈溢出，嵌套的调用太多'],
  ['TypeError: Assignment to constant variable.', 'TypeError: 不能给 const 变量重新赋值。'],
  [
    'Line 1: line calls itself with the very x, w and b that it was given, and so it never ends.',
    '第 1 行：line 用收到的 x, w 和 b 原样调用自己，所以永远不会结束。',
  ],
  [
    "Every result of line is text ('a'), and a number is wanted.",
    "line 的每个结果是文本（'a'），应该是一个数。",
  ],
  ['grads of a, b: element [0] differs', 'grads of a, b：元素 [0] 不同'],
  ['in full', '完整的值'],
  ['you expected 20, but the run gave more', '你预测 20，但实际运行的结果更大'],
])('%s', (english, chinese) => {
  expect(say(english)).toBe(chinese)
})

test('a milestone says what its pieces say', async () => {
  const lessons = fileURLToPath(new URL('../../../lessons', import.meta.url))
  const real = { ...(await loadCourse(lessons)), lang: 'zh-CN' } as const
  const words = verdictWords(real, findExercise(real, 'backprop/xor'))
  const todo =
    'todo: go on to a parent that is not listed; where there is none, list the number and step back'
  expect(translate(todo, words)).toMatch(/^待做：走到一个未登记的父节点/)
  const mended = translate(`mend backprop/value, or switch it to ours: ${todo}`, words)
  expect(mended).toMatch(/^修好 backprop\/value，或者换成我们的：待做：走到/)
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
