import { stripVTControlCharacters } from 'node:util'
import { exercisesOf, hints, readManifest, story, task } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { renderMarkdown } from '../../src/markdown/markdown.ts'
import { fixtureCourse } from '../support/fixture.ts'
import { asciiTheme, colorTheme, plainTheme, widest } from '../support/render.ts'

const set = (source: string, width = 40) => renderMarkdown(source, { width, theme: plainTheme })

test('a paragraph is filled, marks go, links to the web show where they lead', () => {
  expect(
    set('Two _short_\nlines with `code`, [a name](task.md) and [a page](https://example.org).'),
  ).toEqual(['Two short lines with code, a name and a', 'page (https://example.org).'])
})

test('what is spelled out in ASCII is no mark of Markdown', () => {
  const source =
    'A dot: a·b and c·d, ≈3 and ≈4.\n\n›no quote\n\n| x·y | z·y |\n| --- | --- |\n| a·b | `c·d` |'
  expect(renderMarkdown(source, { width: 40, theme: asciiTheme })).toEqual([
    'A dot: a*b and c*d, ~3 and ~4.',
    '',
    '>no quote',
    '',
    'x*y  z*y',
    '---  ---',
    'a*b  c*d',
  ])
})

test('Chinese lines are joined without a blank, and broken where they may be', () => {
  expect(set('沿着梯度\n往下走，\n一步 `step`\n一步。\n`w` 再 *慢*\n一点', 16)).toEqual([
    '沿着梯度往下走，',
    '一步 step 一步。',
    'w 再 慢一点',
  ])
})

test('a table of Chinese keeps its columns where there is room for a few characters', () => {
  const table = '| 代码 | 作用 |\n| --- | --- |\n| `step()` | 每个参数都朝下坡走一步 |'
  expect(set(table, 20)).toEqual([
    '代码    作用',
    '──────  ────────────',
    'step()  每个参数都朝',
    '        下坡走一步',
  ])
})

test('lists keep their numbers, and their lines hang', () => {
  expect(set('3. Guess the kind of function.\n4. Measure.\n   - twice', 20)).toEqual([
    '3. Guess the kind of',
    '   function.',
    '4. Measure.',
    '   • twice',
  ])
})

test('columns of a table are aligned as the author says', () => {
  expect(set('| x | rule |\n| --: | --- |\n| 1 | a |\n| 10 | bb |')).toEqual([
    ' x  rule',
    '──  ────',
    ' 1  a',
    '10  bb',
  ])
})

test('a table without the room wraps its cells, the widest first', () => {
  const source =
    '| line | what it does |\n| --- | --- |\n| `go()` | predicts, and measures |\n| x | no |'
  expect(set(source, 20)).toEqual([
    'line  what it does',
    '────  ──────────────',
    'go()  predicts, and',
    '      measures',
    'x     no',
  ])
})

test('rows are apart where several of their cells take more than a line', () => {
  const source = '| a | b |\n| --- | --- |\n| one two | three four |\n| x | y |'
  expect(set(source, 10)).toEqual(['a    b', '───  ─────', 'one  three', 'two  four', '', 'x    y'])
})

test('where words have no room each row is told cell by cell', () => {
  const source = '| piece | from |\n| --- | --- |\n| layer | networks/layer |\n| | here |'
  expect(set(source, 16)).toEqual([
    'piece: layer',
    '  from:',
    '  networks/layer',
    '',
    'piece:',
    '  from: here',
  ])
})

test('a picture is shown whole, or its width is told', () => {
  const source = '```\n┌──────────────────────┐\n```'
  expect(set(source, 26)).toEqual(['  ┌──────────────────────┐'])
  expect(set(source, 24)).toEqual(['a picture of 26 columns:', 'widen the window'])
})

test('code that is too long goes on behind a mark', () => {
  expect(set('```ts\nconst y = first + second\n```', 20)).toEqual([
    '  const y =',
    '  ↳   first + second',
  ])
})

test('a formula stays as it is typed, moved in', () => {
  expect(set('So:\n\n    y = w·x + b')).toEqual(['So:', '', '  y = w·x + b'])
})

test('code is coloured without a change to its letters', () => {
  const source = "// why\nexport const f = (x: number) => x + 'b' // end\n"
  const lines = renderMarkdown(`\`\`\`ts\n${source}\`\`\``, { width: 80, theme: colorTheme })
  expect(lines.join('\n')).toContain('\x1b[')
  expect(lines.map(stripVTControlCharacters)).toEqual(
    source
      .trimEnd()
      .split('\n')
      .map(line => `  ${line}`),
  )
})

test('in ASCII nothing else is printed', () => {
  const lines = renderMarkdown('- α·x ≤ 2\n\n> so', { width: 40, theme: asciiTheme })
  expect(lines).toEqual(['- alpha*x <= 2', '', '| so'])
})

test('no text of the courses is set wider than asked for', () => {
  const house = readManifest(new URL('../../../../packages/lessons', import.meta.url).pathname)
  for (const course of [fixtureCourse(), house]) {
    const texts = [
      ...course.lessons.map(lesson => story(course, lesson)),
      ...exercisesOf(course).flatMap(one => [task(course, one), ...hints(course, one)]),
    ]
    for (const text of texts)
      for (const width of [30, 36, 72]) expect(widest(set(text, width))).toBeLessThanOrEqual(width)
  }
})
