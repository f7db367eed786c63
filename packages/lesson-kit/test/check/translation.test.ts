// What the check says of translations. Each test damages one that is in order.
import { layOutWords, loadCourse, markTranslated } from '@neuralings/lesson-kit'
import { checkCourse } from '@neuralings/lesson-kit/check'
import { expect, test } from 'vitest'
import { copyOfCourse, read, write } from '../temporary.ts'
import { fakeGrader, noMistakes } from './fake-grader.ts'

const glossary = `# Glossary

| English | 中文 | note |
| --- | --- | --- |
| learning rate | 学习率 | never 步长 |
| rate | 速率 / 比率 | |
| number | 数字 | |
`

const story = `# Learning rates

1,500 numbers and 2.5 million more, in the 1950s:

1. one
2. two

A formula:

    y = w·x + b   if x > 0
    step:  up, then a little on

\`\`\`ts
double(4) // 8
\`\`\`

Call \`double\`. Each number grows. [A book](https://example.org/numbers) has more.

<figure name="dots" alt="four dots" />

\`\`\`sh
npm start # opens it
\`\`\`
`

const translated = `# 学习率

1500 个数字，再加上 250 万个，那是 20 世纪 50 年代：

1. 一
2. 二

公式：

    y = w·x + b   当 x > 0 时
    一步：往上，再走一点

\`\`\`ts
double(4) // 结果是 8
\`\`\`

调用 \`double\`，每个数
字都会变大。更多内容见[一本书](https://example.org/numbers)。

<figure name="dots" alt="四个点" />

\`\`\`sh
npm start # 打开
\`\`\`
`

/** A course with one translated story, as it is after an edit. */
async function check(edit: (root: string) => void, { isMarked = true } = {}) {
  const root = copyOfCourse()
  write(root, {
    'docs/glossary.zh-CN.md': glossary,
    'numbers/lesson.md': story,
    'numbers/lesson.zh-CN.md': translated,
  })
  const course = await loadCourse(root)
  if (isMarked) markTranslated(course, course.lessons, 'zh-CN')
  edit(root)
  const grader = fakeGrader(course)
  const report = await checkCourse(course, {
    grader,
    types: noMistakes,
    labs: ['lever'],
    cacheDir: null,
    ids: ['numbers'],
  })
  const problems = report.problems.map(({ where, message }) => `${where} ${message}`)
  return { problems, ...report.translations['zh-CN']! }
}

const edited = (from: string, to: string) => (root: string) => {
  const text = read(root, 'numbers/lesson.zh-CN.md')
  expect(text).toContain(from)
  write(root, { 'numbers/lesson.zh-CN.md': text.replace(from, to) })
}

test('a translation in order; what is missing is counted, and no problem', async () => {
  const { problems, complete, missing, stale } = await check(() => {})
  expect({ problems, complete, stale }).toEqual({ problems: [], complete: 1, stale: [] })
  expect(missing).toContain('numbers/double/task.zh-CN.md')
  expect(missing).toContain('numbers/words.zh-CN.json: A broken sum')
  expect(missing).not.toContain('numbers/lesson.zh-CN.md')
})

test.each([
  [
    'a heading more',
    '# 学习率',
    '# 学习率\n\n## 更多',
    'has another structure: its block 2 is "heading 2", in English it is "list of 2"',
  ],
  [
    'an item less',
    '1. 一\n',
    '',
    'has another structure: its block 2 is "list of 1", in English it is "list of 2"',
  ],
  [
    'a figure lost',
    /<figure.*>/.exec(translated)![0],
    '',
    'has another structure: its block 5 is "code", in English it is "figure dots"',
  ],
  ['other code', 'double(4)', 'double(5)', 'has other code or another formula in: double(4) // 8'],
  [
    'another command',
    'npm start',
    'npm test',
    'has other code or another formula in: npm start # opens it',
  ],
  [
    'another formula',
    'w·x + b',
    'w·x − b',
    'has other code or another formula in: y = w·x + b   if x > 0',
  ],
  ['another number', '1500', '1400', 'lacks the number 1500'],
  [
    'a number too many',
    '每个数',
    '全部 7 个数',
    'has the number 7, which the English does not have',
  ],
  ['another magnitude', '250 万', '250 亿', 'lacks the number 2500000'],
  ['another decade', '50 年代', '60 年代', 'lacks the number 1950'],
  ['another name', '`double`', '`twice`', 'lacks `double`'],
  ['another link', 'org/numbers)', 'org/zahlen)', 'lacks the link https://example.org/numbers'],
  ['a term, where it is broken by a line', '数\n字', '东\n西', ''],
  [
    'emphasis that is none',
    '更多内容',
    '**“更多”**内容',
    'has ** that is no emphasis: a mark such as ” or ？ stands inside it, beside the next word',
  ],
  ['a half-width mark', '更多内容', '好, 更多内容', 'has a half-width "," in "好,"'],
])('%s', async (_, from, to, message) => {
  const { problems } = await check(edited(from, to))
  const told = problems.map(problem => problem.replace('numbers/lesson.zh-CN.md:1 ', ''))
  if (message) expect(told).toContain(message)
  else expect(told).toEqual([])
})

test('the words of the glossary; the longer term counts, and a number may be in words', async () => {
  const { problems } = await check(edited('# 学习率', '# 步长'))
  expect(problems).toEqual(['numbers/lesson.zh-CN.md:1 has no 学习率 for "learning rate"'])
  const spelled = await check(edited('1. 一', '1. 第 1 个，共 2 个'))
  expect(spelled.problems).toEqual([])
})

test('older than its English text: stale, whatever else is wrong', async () => {
  const { problems, complete, stale } = await check(root =>
    write(root, { 'numbers/lesson.md': story.replace('1,500', '1,600') }),
  )
  expect({ problems, complete, stale }).toEqual({
    problems: [],
    complete: 0,
    stale: ['numbers/lesson.zh-CN.md'],
  })
})

test('where nobody said which text it was written from', async () => {
  const { problems } = await check(() => {}, { isMarked: false })
  expect(problems).toEqual([
    'numbers/lesson.zh-CN.md:1 does not say which English text it was written from: lesson translated',
  ])
})

test('words: lost ones are stale, others are compared like texts', async () => {
  const words = {
    Guess: '猜',
    Gone: '没有了',
    'double({1}) is {2}': '{1} 的两倍',
    'Double them, add them.': '加倍 7 次。',
  }
  const { problems, complete, stale } = await check(root =>
    write(root, {
      'numbers/words.zh-CN.json': JSON.stringify(words, null, 2),
      'numbers/double/words.zh-CN.json': JSON.stringify(words),
    }),
  )
  expect(stale).toEqual([
    'numbers/words.zh-CN.json: Gone',
    'numbers/words.zh-CN.json: double({1}) is {2}',
    'numbers/double/words.zh-CN.json: Guess',
    'numbers/double/words.zh-CN.json: Gone',
    'numbers/double/words.zh-CN.json: Double them, add them.',
  ])
  expect(problems).toEqual([
    'numbers/words.zh-CN.json:5 has the number 7, which the English does not have',
    'numbers/double/words.zh-CN.json:1 has the places {1} for {1} {2}',
  ])
  expect(complete).toBe(1 + 2 + 1)
})

test('all words laid out are missing until they are written', async () => {
  const root = copyOfCourse()
  const course = await loadCourse(root)
  layOutWords(course, course.lessons, 'zh-CN')
  const grader = fakeGrader(course)
  const options = { grader, types: noMistakes, labs: ['lever'], cacheDir: null }
  const { translations, ok } = await checkCourse(course, options)
  expect(ok).toBe(true)
  expect(translations['zh-CN']).toMatchObject({ complete: 0, stale: [] })
})
