// Where an author has written what a field of the manifest holds: one record is made of many files.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lineAt } from '../stub/parse.ts'
import type { Course, Exercise } from './manifest.ts'

type Record = Pick<Course, 'lessons' | 'planned'>

/** `…/numbers/lesson.ts:7: minutes`, for the path of a field in the manifest, which may be missing. */
export function authorsPlace(root: string, record: Record, path: PropertyKey[]): string {
  const [list, index, ...field] = path
  if (list === 'planned') {
    return place(join(root, 'course.ts'), named(record.planned[Number(index)]?.id), field)
  }
  const lesson = record.lessons[Number(index)]
  const file = lessonFile(root, lesson?.id)
  if (field[0] !== 'exercises' || field.length === 1) return place(file, '', field)
  const [, at, ...inner] = field
  const exercise = lesson!.exercises[Number(at)]!
  if (inner[0] !== 'mutants') return place(file, named(exercise.name), inner)
  return inMutants(root, exercise, inner)
}

function inMutants(root: string, exercise: Exercise, [, at, ...field]: PropertyKey[]): string {
  const { name } = exercise.mutants[Number(at)]!
  return place(join(root, exercise.folder, 'mutants.ts'), name, field)
}

const named = (name: unknown): string => `'${name}'`

/** The lesson.ts of a lesson; where its id is wrong, that which has this id. */
function lessonFile(root: string, id: unknown): string {
  const usual = join(root, `${id}`, 'lesson.ts')
  if (existsSync(usual)) return usual
  const others = globSync('*/lesson.ts', { cwd: root }).map(name => join(root, name))
  return (
    others.find(file => readFileSync(file, 'utf8').includes(named(id))) ?? join(root, 'course.ts')
  )
}

/** The line of a field behind the name that it belongs to; that of the name, where there is no such field. */
function place(file: string, name: string, field: PropertyKey[]): string {
  const text = readFileSync(file, 'utf8')
  const from = Math.max(0, text.indexOf(name))
  const entry = text.slice(from, entryEnd(text, from, name))
  const at = entry.search(new RegExp(`\\b${String(field[0] ?? '')}:`))
  return `${file}:${lineAt(text, from + Math.max(0, at))}: ${field.join('.')}`
}

/** Where the record closes that has this name in it, or for its key. */
function entryEnd(text: string, from: number, name: string): number {
  const isKey = /^['"]?: *\{/.test(text.slice(from + name.length))
  let open = isKey ? -1 : 0
  for (let at = from; at < text.length; at++) {
    if ('{['.includes(text[at]!)) open++
    if (']}'.includes(text[at]!) && --open < 0) return at
  }
  return text.length
}
