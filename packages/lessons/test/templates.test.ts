// What `lesson new` and `lesson add` make passes the check as it is, a new exercise of every kind.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { labs } from '@neuralings/labs'
import { addExercise, addLesson, checkCourse, kinds, loadCourse } from '@neuralings/lesson-kit'
import { expect, onTestFinished, test } from 'vitest'

const home = join(import.meta.dirname, '..')
const templates = join(home, 'templates')

/** A course without lessons, that finds the packages of this one. */
function emptyCourse(): string {
  const root = mkdtempSync(join(tmpdir(), 'neuralings-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  cpSync(join(home, 'package.json'), join(root, 'package.json'))
  symlinkSync(join(home, 'node_modules'), join(root, 'node_modules'))
  writeFileSync(
    join(root, 'course.ts'),
    `import { defineCourse, planned } from '@neuralings/lesson-kit'

export default defineCourse({
  lessons: [planned({ id: 'waves', title: 'Waves', teaches: ['wave', 'frequency'] })],
})
`,
  )
  return root
}

test('a lesson with an exercise of every kind passes the check', async () => {
  const root = emptyCourse()
  const made = addLesson(
    root,
    { id: 'waves', title: "A wave's length", teaches: ['wave'] },
    templates,
  )
  for (const kind of kinds)
    made.push(...addExercise(root, { lesson: 'waves', name: `a-${kind}`, kind }, templates))
  expect(made.length).toBeGreaterThan(40)
  const course = await loadCourse(root)
  const report = await checkCourse(course, { labs: labs.map(({ name }) => name), cacheDir: null })
  expect(report.problems).toEqual([])
  expect(report.mutants).toEqual({ total: 15, killed: 15 })
  expect(report.byExercise.map(({ id }) => id)).toEqual([
    'waves/hookes-law',
    ...kinds.map(kind => `waves/a-${kind}`),
  ])

  const text = readFileSync(join(root, 'course.ts'), 'utf8')
  expect(text).toContain("import waves from './waves/lesson.ts'")
  expect(text).toContain('lessons: [waves]')
})

test('what is there, and what is no id, is refused', async () => {
  const root = emptyCourse()
  addLesson(root, { id: 'waves' }, templates)
  expect(() => addLesson(root, { id: 'waves' }, templates)).toThrow('waves is there already.')
  expect(() => addLesson(root, { id: 'Big Waves' }, templates)).toThrow(
    'lesson new: expected lower-case words joined by "-", got "Big Waves".',
  )
  const lost = { lesson: 'wawes', name: 'crest', kind: 'code' } as const
  expect(() => addExercise(root, lost, templates)).toThrow('There is no lesson "wawes".')
})
