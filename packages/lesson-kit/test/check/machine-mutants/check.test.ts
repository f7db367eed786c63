// Tests that are too weak are found by the mutants that pass them; an author may say that a mutant is no
// mistake, and is held to it.
import { loadCourse } from '@neuralings/lesson-kit'
import { checkCourse } from '@neuralings/lesson-kit/check'
import { expect, test } from 'vitest'
import { copyOfCourse, temporary, write } from '../../temporary.ts'
import { fakeGrader, noMistakes } from '../fake-grader.ts'

const id = 'numbers/double'
const squares = 'double: sum = x + x became sum = (x * x)'
const listed = (table: object): string => `export default ${JSON.stringify(table, null, 2)}\n`

/** Checks the fixture's exercise with these files of its in the place of its own. */
async function check(files: Record<string, string>, cacheDir: string | null = null) {
  const root = copyOfCourse()
  write(`${root}/${id}`, files)
  const { problems, machine, ok } = await checkCourse(await loadCourse(root), {
    ids: [id],
    labs: ['lever'],
    types: noMistakes,
    cacheDir,
  })
  const found = problems.map(({ where, message }) => `${where} ${message}`)
  return { found: found.filter(problem => !problem.includes('mutants.ts')), machine, ok }
}

// 2 + 2 = 2 · 2
const weak = {
  'exercise.test.ts': `import { expect, test } from 'vitest'
import { double } from './exercise.ts'
test('twice two', () => expect(double(2)).toBe(4))
`,
}

test('a test that is too weak: which wrong code it lets pass, where, and what to do', async () => {
  const { found, machine, ok } = await check(weak)
  expect(ok).toBe(false)
  expect(found).toEqual([
    `numbers/double/exercise.ts:4 the tests let wrong code pass, "${squares}": test what it does wrong, or list it in equivalents.ts with the reason why nobody could tell`,
  ])
  expect(machine).toMatchObject({ killed: machine.total - 1, equivalent: 0 })
})

test('one that is listed with its reason is no problem, and is counted', async () => {
  const reasons = { [squares]: 'Only ever asked for x = 2, it says.' }
  const { found, machine } = await check({ ...weak, 'equivalents.ts': listed(reasons) })
  expect(found).toEqual([])
  expect(machine).toMatchObject({ killed: machine.total - 1, equivalent: 1 })
})

test('a list that is stale, untrue or silent', async () => {
  const gone = 'double: sum = x + x became sum = x ^ x'
  const untrue = 'double: sum = x + x became sum = (x - x)'
  const table = { [squares]: '…', [gone]: 'It is the same.', [untrue]: 'It is the same.' }
  const { found } = await check({ ...weak, 'equivalents.ts': listed(table) })
  expect(found).toEqual([
    `numbers/double/equivalents.ts:2 "${squares}" lacks the reason why nobody could tell`,
    `numbers/double/equivalents.ts:3 "${gone}" is no mutant of this solution: take it off the list`,
    `numbers/double/equivalents.ts:4 the tests reject "${untrue}", so it is not equivalent: take it off the list`,
  ])
})

test('a list that cannot be read', async () => {
  const { found } = await check({ 'equivalents.ts': 'export const none = {}\n' })
  expect(found.join()).toMatch(/^numbers\/double\/equivalents.ts:1 .*has no default export/)
})

test('a run that is lost: its mutants are graded one by one', async () => {
  const course = await loadCourse(copyOfCourse())
  const grader = { ...fakeGrader(course), gradeTogether: async () => null }
  const report = await checkCourse(course, { grader, types: noMistakes, ids: [id], cacheDir: null })
  expect(report.problems).toEqual([])
  expect(report.machine.killed).toBe(report.machine.total)
  expect(grader.asked.length).toBeGreaterThan(report.machine.total)
})

test('a changed list of equivalents is looked at again', async () => {
  const root = copyOfCourse()
  const cacheDir = temporary()
  const graded = async () => {
    const course = await loadCourse(root)
    const grader = fakeGrader(course)
    const { problems } = await checkCourse(course, {
      grader,
      types: noMistakes,
      ids: [id],
      cacheDir,
    })
    return [grader.tried.length > 0, problems.length]
  }
  expect(await graded()).toEqual([true, 0])
  expect(await graded()).toEqual([false, 0])
  write(root, { [`${id}/equivalents.ts`]: listed({ 'double: nothing': 'It is the same.' }) })
  expect(await graded()).toEqual([true, 1])
})
