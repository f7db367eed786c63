// The translations of a course, checked: what is missing, what is older than its English text, and what says
// something else. For what is missing or stale the reader gets English or an old text, and it is counted; what says
// something else is a problem.
import { join } from 'node:path'
import type { Course, Lesson } from '../../format/manifest.ts'
import type { Lang } from '../../translation/lang.ts'
import { literalsOf, type Said, saidBy } from '../../translation/said.ts'
import { hashOf, readSidecar, sidecarPath } from '../../translation/sidecar.ts'
import { readWords, wordsFile } from '../../translation/words.ts'
import { sourceFile } from '../files.ts'
import type { Problem, TranslationReport } from '../report.ts'
import { compareMarkdown, compareProse } from './compare.ts'
import { readGlossary, type Term } from './glossary.ts'

export interface CheckedTranslation {
  report: TranslationReport
  problems: Problem[]
}

interface Setting {
  course: Course
  lang: Lang
  terms: readonly Term[]
}

/** Checks what is there of these lessons in another language. */
export function checkTranslation(
  course: Course,
  lessons: readonly Lesson[],
  lang: Lang,
): CheckedTranslation {
  const setting = { course, lang, terms: readGlossary(course.root, lang) }
  const folders = saidBy(course, lessons).map(said => checkFolder(said, setting))
  const report = folders.map(one => one.report)
  return {
    report: {
      complete: report.reduce((sum, { complete }) => sum + complete, 0),
      missing: report.flatMap(({ missing }) => missing),
      stale: report.flatMap(({ stale }) => stale),
    },
    problems: folders.flatMap(({ problems }) => problems),
  }
}

function checkFolder(said: Said, setting: Setting): CheckedTranslation {
  const found = nothing()
  for (const path of said.texts) checkText(path, setting, found)
  checkWords(said, setting, found)
  return found
}

const nothing = (): CheckedTranslation => ({
  report: { complete: 0, missing: [], stale: [] },
  problems: [],
})

function checkText(
  path: string,
  { course, lang, terms }: Setting,
  found: CheckedTranslation,
): void {
  const { report, problems } = found
  const file = sourceFile(course, sidecarPath(path, lang))
  if (!file) return void report.missing.push(sidecarPath(path, lang))
  const english = sourceFile(course, path)!.text
  const { text, from } = readSidecar(file.text)
  // What is wrong with a stale one is that it is stale.
  if (from !== null && from !== hashOf(english)) return void report.stale.push(file.path)
  report.complete++
  const wrong = compareMarkdown(english, text, terms)
  if (from === null)
    wrong.push('does not say which English text it was written from: lesson translated')
  problems.push(...wrong.map(message => file.problem(message)))
}

function checkWords(
  { folder, words: wanted }: Said,
  { course, lang, terms }: Setting,
  { report, problems }: CheckedTranslation,
): void {
  const path = wordsFile(folder, lang)
  const words = readWords(join(course.root, folder), lang)
  const others = Object.keys(words).filter(key => !wanted.includes(key))
  const literals = others.length > 0 ? literalsOf(course, folder) : new Set<string>()
  const lost = others.filter(key => !literals.has(key))
  report.stale.push(...lost.map(key => `${path}: ${key}`))
  report.missing.push(...wanted.filter(key => !words[key]).map(key => `${path}: ${key}`))
  const file = sourceFile(course, path)
  for (const [key, translation] of Object.entries(words)) {
    if (!translation || lost.includes(key)) continue
    report.complete++
    const wrong = [...comparePlaces(key, translation), ...compareProse(key, translation, terms)]
    problems.push(...wrong.map(message => file!.problem(message, JSON.stringify(key))))
  }
}

/** What the program puts into a text has its place in the translation. */
function comparePlaces(english: string, translation: string): string[] {
  const places = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort()
  const [source, target] = [places(english), places(translation)]
  return source.join() === target.join()
    ? []
    : [`has the places ${target.join(' ')} for ${source.join(' ')}`]
}
