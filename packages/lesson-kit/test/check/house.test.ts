// Rules that ask other programs: the compiler, under the options of a learner's workspace, and the formatter.
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { type Course, loadCourse } from '@neuralings/lesson-kit'
import { checkCourse } from '@neuralings/lesson-kit/check'
import { expect, test } from 'vitest'
import { copyOfCourse, write } from '../temporary.ts'
import { fakeGrader, noMistakes } from './fake-grader.ts'

const options = (course: Course) => ({
  grader: fakeGrader(course),
  labs: ['lever'],
  ids: ['numbers/double', 'numbers/guess'],
  cacheDir: null,
})

const told = ({ problems }: Awaited<ReturnType<typeof checkCourse>>): string[] =>
  problems.map(({ where, message }) => `${where} ${message}`)

test('types: of the solution, of what stands beside it, and of the stub alone', async () => {
  const root = copyOfCourse()
  write(root, {
    'numbers/double/exercise.ts': `/** Twice x. */
export function double(x: number): number {
  // todo: give twice x
  const sum: string = x + x
  return sum
  // end
}
`,
    'numbers/double/exercise.test.ts': `import { expect, test } from 'vitest'
import { double } from './exercise.ts'

test('six', () => expect(double('3')).toBe(6))
`,
    'numbers/guess/exercise.ts': `// What is 3 doubled?

// todo: replace undefined with your number
export const answer: number = 6
// end
`,
  })
  const course = await loadCourse(root)
  expect(told(await checkCourse(course, options(course)))).toEqual([
    `numbers/guess/exercise.ts:4 the stub has a mistake of types in "export const answer: number = undefined": Type 'undefined' is not assignable to type 'number'.`,
    `numbers/double/exercise.test.ts:4 Argument of type 'string' is not assignable to parameter of type 'number'.`,
    `numbers/double/exercise.ts:4 Type 'number' is not assignable to type 'string'.`,
    `numbers/double/exercise.ts:5 Type 'string' is not assignable to type 'number'.`,
  ])
})

test('types, where there is no compiler', async () => {
  const course = await loadCourse(copyOfCourse())
  const types = { mistakesIn: async () => null }
  expect(told(await checkCourse(course, { ...options(course), types }))[0]).toBe(
    'package.json:1 types cannot be checked without a compiler: npm install --save-dev typescript',
  )
})

test('formatting, where the house has a formatter', async () => {
  const root = copyOfCourse()
  const settings = {
    formatter: { indentStyle: 'space' },
    javascript: { formatter: { quoteStyle: 'single', semicolons: 'asNeeded' } },
    linter: { enabled: false },
    assist: { enabled: false },
  }
  write(root, {
    'biome.json': JSON.stringify(settings),
    'numbers/figures.ts': "export const dots = () =>   '....'\n",
  })
  const course = await loadCourse(root)
  const found = async () =>
    told(await checkCourse(course, { ...options(course), types: noMistakes }))
  expect(await found()).toContain(
    'numbers/lesson.ts:1 layout cannot be checked without Biome: npm install --save-dev @biomejs/biome',
  )
  const modules = join(import.meta.dirname, '../../../../node_modules')
  symlinkSync(join(modules, '@biomejs'), join(root, 'node_modules/@biomejs'))
  expect(await found()).toContain(
    'numbers/figures.ts:1 is not laid out as Biome does it: npx biome check --write',
  )
})
