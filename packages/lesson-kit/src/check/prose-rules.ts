// Rules for the texts: their length, and that everything they point to is there.
import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { messageOf } from '../error.ts'
import type { Course, Exercise, Lesson } from '../format/manifest.ts'
import { hints } from '../prose.ts'
import { lineOf, missing, type Source, sourceFile } from './files.ts'
import type { Problem } from './report.ts'

interface Range {
  least: number
  most: number
}

/** What is wrong with a lesson's story. */
export function checkStory(
  course: Course,
  { id }: Lesson,
  labs: readonly string[],
): Promise<Problem[]> {
  return checkText(course, { path: `${id}/lesson.md`, lines: { least: 10, most: 120 }, labs })
}

/** What is wrong with an exercise's task. */
export function checkTask(
  course: Course,
  { folder }: Exercise,
  labs: readonly string[],
): Promise<Problem[]> {
  return checkText(course, { path: `${folder}/task.md`, lines: { least: 5, most: 60 }, labs })
}

/** What is wrong with what is said to whoever has solved an exercise. */
export function checkDebrief(course: Course, { folder }: Exercise): Promise<Problem[]> {
  return checkText(course, { path: `${folder}/debrief.md`, lines: { least: 1, most: 8 }, labs: [] })
}

/** What is wrong with an exercise's hints. */
export async function checkHints(course: Course, exercise: Exercise): Promise<Problem[]> {
  const path = `${exercise.folder}/hints.md`
  const problems = await checkText(course, { path, lines: { least: 1, most: 60 }, labs: [] })
  const file = sourceFile(course, path)
  if (!file) return problems
  const count = hints(course, exercise).length
  if (count >= 2 && count <= 4) return problems
  return [...problems, file.problem(`wants 2 to 4 hints, parted by lines of ---, and has ${count}`)]
}

async function checkText(
  course: Course,
  { path, lines, labs }: { path: string; lines: Range; labs: readonly string[] },
): Promise<Problem[]> {
  const file = sourceFile(course, path)
  if (!file) return [missing(path)]
  return [
    ...checkLength(file, lines),
    ...checkLinks(course, file),
    ...checkLabs(file, labs),
    ...(await checkFigures(course, file)),
  ]
}

function checkLength(file: Source, { least, most }: Range): Problem[] {
  const count = file.text.trimEnd().split('\n').length
  if (count >= least && count <= most) return []
  return [file.problem(`wants ${least} to ${most} lines, and has ${count}`)]
}

const withoutCode = (text: string): string =>
  text.replace(/^```[\s\S]*?^```/gm, block => block.replace(/[^\n]/g, '')).replace(/`[^`\n]*`/g, '')

/** Everything that the pattern's first group finds outside code. */
const found = ({ text }: Source, pattern: RegExp): string[] =>
  [...withoutCode(text).matchAll(pattern)].map(match => match[1]!)

function checkLinks(course: Course, file: Source): Problem[] {
  const folder = join(course.root, posix.dirname(file.path))
  return found(file, /\]\(([^)\s]+)/g)
    .filter(link => !/^(https?:|mailto:|#)/.test(link))
    .filter(link => !existsSync(join(folder, link.replace(/#.*/, ''))))
    .map(link => file.problem(`links to "${link}", which is not there`, `](${link}`))
}

function checkLabs(file: Source, labs: readonly string[]): Problem[] {
  return found(file, /<lab\s+name="([^"]*)"/g)
    .filter(name => !labs.includes(name))
    .map(name => file.problem(`there is no lab "${name}"`, `<lab name="${name}"`))
}

/** A figure is a named export of the lesson's figures.ts. */
async function checkFigures(course: Course, file: Source): Promise<Problem[]> {
  const names = found(file, /<figure\s+name="([^"]*)"/g)
  if (names.length === 0) return []
  const [lesson = ''] = file.path.split('/')
  const figures = join(course.root, lesson, 'figures.ts')
  try {
    const drawn: Record<string, unknown> = await import(pathToFileURL(figures).href)
    return names
      .filter(name => typeof drawn[name] !== 'function')
      .map(name => file.problem(`${lesson}/figures.ts has no figure "${name}"`, `"${name}"`))
  } catch (error) {
    const line = lineOf(file.text, '<figure')
    return [file.problem(`${lesson}/figures.ts cannot be imported: ${messageOf(error)}`, line)]
  }
}
