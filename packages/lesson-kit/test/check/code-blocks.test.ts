import { loadCourse } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { codeBlocks } from '../../src/check/rules/code-blocks.ts'
import { copyOfCourse, write } from '../temporary.ts'

/** The problems of a story that holds these blocks. */
async function problemsOf(...blocks: string[]): Promise<string[]> {
  const root = copyOfCourse()
  write(root, { 'numbers/lesson.md': blocks.join('\n') })
  const course = await loadCourse(root)
  const problems = await codeBlocks(course, course.lessons[0]!)
  return problems.map(({ where, message }) => `${where} ${message}`)
}

const ts = (code: string): string => `\`\`\`ts\n${code}\n\`\`\``

test.each([
  ['a program with types', 'const x: number = 3\nconsole.log(x as number)'],
  ['what the exercises of the lesson export', 'if (double(2) !== 4) throw new Error("no")'],
  ['its own name instead', 'const double = (x: number) => 7\nif (double(2) !== 7) throw double'],
  ['imports of installed packages', "import { stub } from '@neuralings/lesson-kit'\nstub('')"],
  ['a signature', 'export function double(x: number): number'],
  ['a constant to be filled in', 'export const answer: number | undefined\ninterface A { b: 1 }'],
])('%s runs', async (_, code) => {
  expect(await problemsOf(ts(code))).toEqual([])
})

test.each([
  ['double(2).half()', 'TypeError: double(...).half is not a function'],
  ['nobody()', 'ReferenceError: nobody is not defined'],
  ["import 'not-installed'", "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'not-installed'"],
  ['process.exit(3)', 'it ended with exit code 3'],
])('%s is a problem', async (code, message) => {
  const [problem] = await problemsOf('# Numbers', '', ts(code))
  expect(problem).toContain(`numbers/lesson.md:4 this code does not run: ${message}`)
})

test('what is not TypeScript is told at its line', async () => {
  expect(await problemsOf('# Numbers', '', ts('double(1)\nconst x = = 2\ndouble(3)'))).toEqual([
    'numbers/lesson.md:5 this code does not run: Unexpected token',
  ])
})

test('other blocks are not run', async () => {
  expect(await problemsOf('```ts sketch\nnobody()\n```', '```text\nnobody()\n```')).toEqual([])
})
