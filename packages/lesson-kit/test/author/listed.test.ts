// Entries in an author's lists: where they go, and that nothing else moves. The wanted texts are as Biome sets them.
import { describe, expect, test } from 'vitest'
import { imported, listed } from '../../src/author/listed.ts'
import { identifierOf, quoted, titleOf } from '../../src/author/names.ts'

const one = `export default defineCourse({
  // In order.
  lessons: [waves],
})
`

describe('listed', () => {
  test('behind the last, in one line where there is room', () => {
    expect(listed(one, { name: 'lessons', entry: 'springs' })).toBe(
      one.replace('[waves]', '[waves, springs]'),
    )
  })

  test('records each have lines of their own', () => {
    const lesson = "x({\n  exercises: [{ name: 'a' }],\n})\n"
    expect(listed(lesson, { name: 'exercises', entry: "{ name: 'b' }" })).toBe(
      "x({\n  exercises: [\n    { name: 'a' },\n    { name: 'b' },\n  ],\n})\n",
    )
  })

  test('in the place of what it replaces', () => {
    const course = one.replace('[waves]', "[a, planned({ id: 'b' }), c]")
    const replaces = (element: string) => element.includes("'b'")
    expect(listed(course, { name: 'lessons', entry: 'b', replaces })).toBe(
      one.replace('[waves]', '[a, b, c]'),
    )
  })

  test('a list that is a constant', () => {
    const labs = "export const labs: readonly Lab[] = [\n  { name: 'a' },\n]\n"
    expect(listed(labs, { name: 'labs', entry: "{\n    name: 'b',\n  }" })).toBe(
      "export const labs: readonly Lab[] = [\n  { name: 'a' },\n  {\n    name: 'b',\n  },\n]\n",
    )
  })

  test('a file without the list is refused', () => {
    expect(() => listed(one, { name: 'exercises', entry: 'x' })).toThrow(
      'There is no list exercises: [...] to add "x" to.',
    )
  })
})

test('imports are kept in order', () => {
  const source =
    "import { x } from 'kit'\nimport b from './b/lesson.ts'\nimport d from './d/lesson.ts'\n\nx\n"
  const line = (name: string) => `import ${name} from './${name}/lesson.ts'`
  const names = (text: string) => text.match(/(?<=import )\w(?= )/g)?.join('')
  expect(names(imported(source, line('a')))).toBe('abd')
  expect(names(imported(source, line('c')))).toBe('bcd')
  expect(names(imported(source, line('e')))).toBe('bde')
  expect(imported("import { x } from 'kit'\n\nx\n", line('a'))).toBe(
    "import { x } from 'kit'\nimport a from './a/lesson.ts'\n\nx\n",
  )
})

test('names', () => {
  expect(titleOf('hookes-law')).toBe('Hookes law')
  expect(['hookes-law', 'if', '3-ways'].map(identifierOf)).toEqual([
    'hookesLaw',
    'theIf',
    'the3Ways',
  ])
  expect([quoted('a'), quoted("Hooke's")]).toEqual(["'a'", '"Hooke\'s"'])
})
