// What `lesson new --pack`, `lesson add` and `lab new` make passes the check as it is, a new exercise of every kind.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { labs } from '@neuralings/labs'
import {
  addExercise,
  addLab,
  addLesson,
  buildCourse,
  createGrader,
  findExercise,
  kinds,
  loadCourse,
  newPack,
  readManifest,
  withPacks,
} from '@neuralings/lesson-kit'
import { checkCourse } from '@neuralings/lesson-kit/check'
import { expect, onTestFinished, test } from 'vitest'

const home = join(import.meta.dirname, '..')
const templates = join(home, 'templates')
const course = await loadCourse(home)

/** A new pack with the lesson `waves`. */
function pack(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'neuralings-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const root = join(folder, 'pack')
  newPack(root, { id: 'waves', title: "A wave's length" }, { course, templates })
  return root
}

test('a pack with an exercise of every kind, and a lab of its own, passes the check', async () => {
  const root = pack()
  addLab(join(root, 'labs/labs.ts'), { name: 'crests' }, templates)
  for (const kind of kinds)
    addExercise(root, { lesson: 'waves', name: `a-${kind}`, kind }, templates)
  const own = { lesson: 'waves', name: 'see-crests', kind: 'lab', lab: 'crests' } as const
  addExercise(root, own, templates)
  const names = [...labs.map(({ name }) => name), 'crests']
  const report = await checkCourse(await loadCourse(root), { labs: names, cacheDir: null })
  expect(report.problems).toEqual([])
  expect(report.mutants).toEqual({ total: 15, killed: 15 })
  expect(report.exercises).toBe(1 + kinds.length + 1)
})

test("what a reader presses in a pack's own lab is graded", async () => {
  const root = pack()
  addLab(join(root, 'labs/labs.ts'), { name: 'crests' }, templates)
  const own = { lesson: 'waves', name: 'see-crests', kind: 'lab', lab: 'crests' } as const
  addExercise(root, own, templates)
  await buildCourse(root)
  const all = withPacks(course, [readManifest(root)])
  const file = join(root, '../my-neuralings/waves/see-crests.ts')
  mkdirSync(dirname(file), { recursive: true })
  const grader = createGrader(all, { keepsThreads: true })
  const gradeOf = async (keys: string) => {
    writeFileSync(file, `export const keys: readonly string[] | undefined = ${keys}\n`)
    return (await grader.grade(findExercise(all, 'waves/see-crests'), file)).state
  }
  onTestFinished(() => grader.close())
  expect(await gradeOf("['up', 'right*5']")).toBe('passed')
  expect(await gradeOf("['up', 'right*1']")).toBe('failed')
})

test('a lab of the house imports its neighbours, in the order of the formatter', () => {
  const list = join(pack(), 'labs/labs.ts')
  const modules = [
    ["'@neuralings/labs/frame'", "'../frame.ts'"],
    ["'@neuralings/labs'", "'../lab.ts'"],
  ] as const
  addLab(list, { name: 'crests', modules }, templates)
  const view = readFileSync(join(list, '../crests/view.ts'), 'utf8')
  expect([...view.matchAll(/^import .*'(.*)'$/gm)].map(([, from]) => from)).toEqual([
    '@neuralings/plots',
    '../frame.ts',
    '../lab.ts',
    './state.ts',
  ])
})

test('a pack may need what the course before it teaches', async () => {
  const root = pack()
  const file = join(root, 'waves/lesson.ts')
  writeFileSync(file, readFileSync(file, 'utf8').replace('needs: []', "needs: ['line', 'tide']"))
  const mine = await loadCourse(root)
  const { problems } = await checkCourse(mine, { after: course, cacheDir: null })
  expect(problems.map(({ message }) => message)).toEqual([
    'needs "tide", which no lesson teaches and no planned lesson will',
  ])
})

test('a built pack stands beside the course', async () => {
  const root = pack()
  await buildCourse(root)
  const all = withPacks(course, [readManifest(root)])
  expect(all.lessons.at(-1)).toMatchObject({ id: 'waves', title: "A wave's length" })
  expect(all.lessons.length).toBe(course.lessons.length + 1)
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(files).toEqual(['course.ts', 'dist', 'waves'])
})

test('what is there, and what is no id, is refused', () => {
  const root = pack()
  expect(() => addLesson(root, { id: 'waves' }, templates)).toThrow('waves is there already.')
  expect(() => addLesson(root, { id: 'Big Waves' }, templates)).toThrow(
    'lesson new: expected lower-case words joined by "-", got "Big Waves".',
  )
  const lost = { lesson: 'wawes', name: 'crest', kind: 'code' } as const
  expect(() => addExercise(root, lost, templates)).toThrow('There is no lesson "wawes".')
})
