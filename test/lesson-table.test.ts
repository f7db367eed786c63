// The READMEs list the lessons of course.ts, each with its number, those still to be written, too. Where a table is
// another one, `npx vitest run lesson-table -u` at the root writes it.
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { type Course, inLanguage, type Lang, loadCourse } from '../packages/lesson-kit/src/index.ts'
import { textWidth } from '../packages/plots/src/text-width.ts'
import { home, lessonTable } from './support/texts.ts'

const lessons = join(home, 'packages/lessons')

const words = {
  en: { head: ['lesson', 'what it is about'], toCome: '_to come_', story: 'lesson.md' },
  'zh-CN': { head: ['课', '讲什么'], toCome: '编写中', story: 'lesson.zh-CN.md' },
}

test.each<[string, Lang]>([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh-CN'],
  ['packages/lessons/README.md', 'en'],
])('%s lists the lessons; vitest -u writes the table', async (path, lang) => {
  const file = join(home, path)
  const course = inLanguage(await loadCourse(lessons), lang)
  const text = readFileSync(file, 'utf8')
  expect(text).toMatch(lessonTable)
  const made = table(rowsOf(course, relative(dirname(file), lessons)))
  await expect(text.replace(lessonTable, () => made)).toMatchFileSnapshot(file)
})

/** A row for each lesson, in order; its title leads to its story, seen from the folder of the table. */
function rowsOf({ lang, lessons, planned }: Course, path: string): string[][] {
  const { head, toCome, story } = words[lang]
  const written = lessons.map(({ number, id, title, summary }) => [
    numbered(number),
    `[${title}](${join(path, id, story)})`,
    summary,
  ])
  const others = planned.map(({ number, title }) => [numbered(number), title, toCome])
  const rows = [...written, ...others].sort(([a], [b]) => a!.localeCompare(b!))
  return [['', ...head], ...rows]
}

const numbered = (number: number): string => String(number).padStart(2, '0')

/** A table of Markdown, laid out as Biome does it. */
function table(rows: string[][]): string {
  const widths = rows[0]!.map((_, i) => Math.max(3, ...rows.map(row => textWidth(row[i]!))))
  const line = (cells: string[]) =>
    `| ${cells.map((cell, i) => cell + ' '.repeat(widths[i]! - textWidth(cell))).join(' | ')} |\n`
  const rule = widths.map(width => '-'.repeat(width))
  return rows.toSpliced(1, 0, rule).map(line).join('')
}
