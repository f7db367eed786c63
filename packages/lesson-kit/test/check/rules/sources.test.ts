// Rules for what an exercise is made of: each is broken by one change to a course in order.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyOfCourse } from '../../temporary.ts'
import { broken, problemsAfter, problemsIn } from '../broken.ts'

const crlf =
  'has Windows line ends (CRLF): save it with LF, and let git keep them with "* text eol=lf" in .gitattributes'

test.each([
  // files that cannot be read
  broken('numbers/double/task.md', '\n', '\r\n', `numbers/double/task.md:1 ${crlf}`),
  broken('numbers/lesson.md', '\n\n```', '\r\n\n```', `numbers/lesson.md:5 ${crlf}`),
  broken(
    'numbers/double/exercise.test.ts',
    'expect(double(x))',
    'expect(double(x)',
    'numbers/double/exercise.test.ts:10 Expected `,` or `)` but found `}`',
  ),
  broken(
    'numbers/double/picture.ts',
    "'curves',",
    "'curves'",
    'numbers/double/picture.ts:5 Expected `,` or `}` but found `Identifier`',
  ),
  broken('numbers/figures.ts', "'....'", "'....", 'numbers/figures.ts:2 Unterminated string'),
  // the stub
  broken(
    'numbers/double/exercise.ts',
    '  // end\n',
    '',
    'numbers/double/exercise.ts:3 the marker "// todo: give twice x" has no partner.',
  ),
  // imports
  broken(
    'machines/twice/exercise.ts',
    '../../numbers/double/exercise.ts',
    '../train/exercise.ts',
    'machines/twice/exercise.ts:1 imports "../train/exercise.ts", which is no earlier exercise',
  ),
  broken(
    'machines/lesson.ts',
    "'numbers/broken-sum'",
    "'numbers/double'",
    'machines/train/exercise.ts:1 does not import numbers/double, which lesson.ts lists among its pieces',
  ),
  broken(
    'machines/lesson.ts',
    ", pieces: ['numbers/double']",
    '',
    'machines/twice/exercise.ts:1 runs numbers/double, which lesson.ts does not list among its pieces',
  ),
  // mutants
  broken(
    'numbers/double/mutants.ts',
    "'x + x'",
    "'x + y'",
    'numbers/double/mutants.ts:4 The mutant "gives it back" must find its text exactly once, and finds it 0 times.',
  ),
  broken(
    'numbers/double/mutants.ts',
    "'x + x'",
    "'x'",
    'numbers/double/mutants.ts:4 The mutant "gives it back" must find its text exactly once, and finds it 5 times.',
  ),
  broken(
    'numbers/double/mutants.ts',
    "  squares: { find: 'x + x', replace: 'x * x', says: 'You multiply the number with itself.' },\n",
    '',
    'numbers/double/mutants.ts:1 wants at least 3 mutants, and has 2',
  ),
  broken(
    'machines/twice/mutants.ts',
    "  'doubles once': { find: 'double(double(x))', replace: 'double(x)', says: 'You double it once.' },\n",
    '',
    'machines/twice/mutants.ts:1 wants at least 3 mutants, and has 2',
  ),
  // tests
  broken(
    'numbers/double/exercise.test.ts',
    'test.each',
    'test.skip.each',
    'numbers/double/exercise.test.ts:4 test.skip leaves tests out',
  ),
  broken(
    'numbers/double/exercise.test.ts',
    './exercise.ts',
    './figures.ts',
    "numbers/double/exercise.test.ts:1 does not import './exercise.ts', so it tests nothing",
  ),
  broken(
    'numbers/guess/exercise.test.ts',
    'import { answer }',
    "import { double } from '../double/exercise.ts'\nimport { answer }",
    'numbers/guess/exercise.test.ts:3 leans on another exercise, "../double/exercise.ts", which may not be solved: compute what is expected here',
  ),
  broken(
    'numbers/double/exercise.test.ts',
    '[0, 0]',
    '[Math.random(), 0]',
    'numbers/double/exercise.test.ts:6 Math.random gives another result each time: take numbers from a seeded generator',
  ),
])('$problem', async ({ problem, ...one }) => {
  expect(await problemsAfter(one)).toContain(problem)
})

test.each([
  'numbers/double/mutants.ts',
  'numbers/double/exercise.ts',
  'numbers/double/exercise.test.ts',
])('without %s', async path => {
  const root = copyOfCourse()
  rmSync(join(root, path))
  expect(await problemsIn(root, path)).toContain(`${path}:1 this file is missing`)
})
