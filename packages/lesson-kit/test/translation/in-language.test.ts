import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  authoredStarter,
  createGrader,
  findExercise,
  inLanguage,
  loadCourse,
  planned,
  solution,
  starter,
} from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { copyOfCourse, write } from '../temporary.ts'

const json = (words: Record<string, string>): string => JSON.stringify(words)

test('titles, summaries and sentences; what is not translated stays English', async () => {
  const root = copyOfCourse()
  write(root, {
    'words.zh-CN.json': json({ 'What flows': '什么在流动' }),
    'numbers/words.zh-CN.json': json({ Numbers: '数字', Double: '加倍' }),
    'numbers/double/words.zh-CN.json': json({
      'You give the number back as it came.': '原样交了回来。',
    }),
  })
  const english = await loadCourse(root)
  const course = inLanguage(english, 'zh-CN')
  expect(course.lang).toBe('zh-CN')
  expect(course.lessons[0]).toMatchObject({ title: '数字', summary: 'Double them, add them.' })
  const double = findExercise(course, 'numbers/double')
  expect(double.title).toBe('加倍')
  expect(double.mutants.map(({ name, says }) => [name, says])).toEqual([
    ['gives it back', '原样交了回来。'],
    ['adds two', 'You add two, which doubles only the two.'],
    ['squares', 'You multiply the number with itself.'],
  ])
  expect(english.lessons[0]?.title).toBe('Numbers')
  expect(inLanguage(english, 'en')).toEqual(english)
})

test('planned lessons', async () => {
  const root = copyOfCourse()
  write(root, { 'words.zh-CN.json': json({ 'What flows': '什么在流动' }) })
  const course = await loadCourse(root)
  const { title, teaches } = planned({
    id: 'current',
    title: 'What flows',
    teaches: ['electricity'],
  })
  const more = { ...course, planned: [{ id: 'current', number: 3, title, teaches }] }
  expect(inLanguage(more, 'zh-CN').planned[0]).toMatchObject({ id: 'current', title: '什么在流动' })
})

test('a learner’s file: its comments, what is to be done, and the solution', async () => {
  const root = copyOfCourse()
  write(root, {
    'numbers/double/words.zh-CN.json': json({
      'Twice x.': 'x 的两倍。',
      'give twice x': '返回 x 的两倍',
    }),
  })
  const course = inLanguage(await loadCourse(root), 'zh-CN')
  const double = findExercise(course, 'numbers/double')
  expect(starter(course, double)).toBe(`/** x 的两倍。 */
export function double(x: number): number {
  throw new Error('todo: 返回 x 的两倍')
}
`)
  expect(solution(course, double)).toBe(`/** x 的两倍。 */
export function double(x: number): number {
  const sum = x + x
  return sum
}
`)
  expect(authoredStarter({ ...course, lang: 'en' }, double)).toContain(
    "Error('todo: give twice x')",
  )
})

test('what a mutant edits may hold comments: a broken program, and its mistake by name', async () => {
  const root = copyOfCourse()
  write(root, {
    'numbers/broken-sum/exercise.ts': `/** The sum of the numbers. */
export function sum(numbers: number[]): number {
  // Nothing yet.
  let total = 0
  // Each of them.
  for (const number of numbers) total += number
  return total
}
`,
    'numbers/broken-sum/mutants.ts': `import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'starts at one': {
    find: '// Nothing yet.\\n  let total = 0\\n  // Each of them.',
    replace: '// Nothing yet.\\n  let total = 1\\n  // Each of them.',
    says: 'What is the sum of nothing?',
  },
  'keeps the last': { find: '+=', replace: '=', says: 'Each number replaces the one before.' },
  'takes away': { find: '+=', replace: '-=', says: 'The total goes the other way.' },
})
`,
    'numbers/broken-sum/words.zh-CN.json': json({
      'Nothing yet.': '还什么都没有。',
      'Each of them.': '一个一个来。',
      'What is the sum of nothing?': '什么都没有，和是多少？',
    }),
  })
  const course = inLanguage(await loadCourse(root), 'zh-CN')
  const broken = findExercise(course, 'numbers/broken-sum')
  const handedOut = `/** The sum of the numbers. */
export function sum(numbers: number[]): number {
  // 还什么都没有。
  let total = 1
  // 一个一个来。
  for (const number of numbers) total += number
  return total
}
`
  expect(starter(course, broken)).toBe(handedOut)
  const grader = createGrader(course, { keepsThreads: true })
  const file = join(root, 'handed-out.ts')
  writeFileSync(file, handedOut)
  const verdict = await grader.grade(broken, file)
  expect(await grader.diagnose(broken, verdict, { file })).toContain('什么都没有，和是多少？')
  await grader.close()
})
