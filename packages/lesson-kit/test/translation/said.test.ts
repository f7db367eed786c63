// What is to be translated is found in sources as authors write them.
import { layOutWords, loadCourse, markTranslated } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { copyOfCourse, read, write } from '../temporary.ts'

const words = (...path: string[]) => JSON.parse(read(...path, 'words.zh-CN.json'))

test('the words of a lesson and its exercises, as empty texts in the order of reading', async () => {
  const root = copyOfCourse()
  const course = await loadCourse(root)
  const [numbers] = course.lessons
  const written = layOutWords(course, [numbers!], 'zh-CN')
  expect(written).toContain('numbers/words.zh-CN.json')
  expect(Object.entries(words(root, 'numbers'))).toEqual([
    ['Numbers', ''],
    ['Double them, add them.', ''],
    ['Guess', ''],
    ['Double', ''],
    ['A broken sum', ''],
  ])
  expect(Object.keys(words(root, 'numbers/double'))).toEqual([
    'Twice x.',
    'give twice x',
    'double({1}) is {2}',
    'You give the number back as it came.',
    'You add two, which doubles only the two.',
    'You multiply the number with itself.',
  ])
  expect(layOutWords(course, [numbers!], 'zh-CN')).toEqual([])
})

test('words of tests, pictures and figures; code is none', async () => {
  const root = copyOfCourse()
  write(root, {
    'numbers/figures.ts': `
export const dots = (_: object, t: (text: string) => string): string => t('four dots') + t(\`of \${2} rows\`) + 'not shown'
`,
    'numbers/double/exercise.test.ts': `
import { expectClose, table } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { double } from './exercise.ts'

const rows = (most: number) => table([['km', 'costs'], ['each', \`up to \${most} km\`], [double(1), 'x']])
test('zero', () => {
  expect(double(0), 'the doubled nothing').toBe(0)
  expectClose(double(2), 4, { what: 'double of two' })
})
test.each(['small', 'large'])('%s numbers', size => {
  if (size === 'small') throw new Error(\`\${size} is not done yet\`)
})
`,
    'numbers/double/picture.ts': `
import { picture } from '@neuralings/lesson-kit/picture'

export default picture({ type: 'bars', labels: ['once', 'x'], yours: () => [1, 2], caption: 'twice as much' })
`,
  })
  const course = await loadCourse(root)
  layOutWords(course, course.lessons, 'zh-CN')
  expect(Object.keys(words(root, 'numbers')).slice(-2)).toEqual(['four dots', 'of {1} rows'])
  expect(Object.keys(words(root, 'numbers/double')).slice(2, -3)).toEqual([
    'km',
    'costs',
    'each',
    'up to {1} km',
    'zero',
    'the doubled nothing',
    '{1} numbers',
    '{1} is not done yet',
    'once',
    'twice as much',
  ])
})

test('what is translated keeps its words, and what lost its English text goes when all is marked', async () => {
  const root = copyOfCourse()
  write(root, {
    'numbers/words.zh-CN.json': '{ "Old title": "旧标题", "Numbers": "数字", "numbers": "数" }',
    'numbers/lesson.zh-CN.md': '# 数字\n',
  })
  const course = await loadCourse(root)
  layOutWords(course, course.lessons, 'zh-CN')
  const laidOut = words(root, 'numbers')
  expect(laidOut).toMatchObject({ Numbers: '数字', 'Old title': '旧标题', Guess: '' })
  expect(Object.keys(laidOut)[0]).toBe('Numbers')

  const marked = markTranslated(course, course.lessons, 'zh-CN')
  expect(marked).toEqual(['numbers/lesson.zh-CN.md', 'numbers/words.zh-CN.json'])
  expect(Object.keys(words(root, 'numbers'))).not.toContain('Old title')
  // A word that stands in a source may be translated, also where nobody must.
  expect(words(root, 'numbers')).toMatchObject({ numbers: '数', Numbers: '数字' })
  expect(read(root, 'numbers/lesson.zh-CN.md')).toMatch(/^<!-- from [0-9a-f]{8} -->\n\n# 数字\n$/)
  expect(markTranslated(course, course.lessons, 'zh-CN')).toEqual([])
})
