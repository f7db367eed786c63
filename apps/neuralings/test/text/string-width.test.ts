import { exercisesOf, hints, readManifest, story, task } from '@neuralings/lesson-kit'
import fc from 'fast-check'
import exact from 'string-width'
import { expect, test } from 'vitest'
import quick from '../../src/text/string-width.ts'

test('every single character is as wide as it is exactly', () => {
  const different: string[] = []
  for (let code = 0; code <= 0x3ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const sign = String.fromCodePoint(code)
    if (quick(sign) !== exact(sign)) different.push(code.toString(16))
  }
  expect(different).toEqual([])
})

test('so is any line, with colours and combining marks in it', () => {
  const parts = fc.constantFrom(
    'a',
    '─',
    '⣿',
    'é',
    'e\u0301',
    '注',
    '👍🏽',
    '✓',
    '✔\ufe0f',
    '1\ufe0f\u20e3',
    '\x1b[31m',
    '\x1b[0m',
    ' ',
    '▸',
    '≤',
    '\u0338',
    '\u200d',
  )
  const line = fc.array(parts, { maxLength: 20 }).map(one => one.join(''))
  for (const options of [undefined, { countAnsiEscapeCodes: true }, { ambiguousIsNarrow: false }])
    fc.assert(
      fc.property(line, one => quick(one, options) === exact(one, options)),
      { numRuns: 2000 },
    )
  fc.assert(fc.property(fc.string({ unit: 'binary' }), one => quick(one) === exact(one)))
})

test('so is every line of the course', () => {
  const course = readManifest(new URL('../../../../packages/lessons', import.meta.url).pathname)
  const texts = [
    ...course.lessons.map(lesson => story(course, lesson)),
    ...exercisesOf(course).flatMap(one => [task(course, one), ...hints(course, one)]),
  ]
  for (const line of texts.join('\n').split('\n')) expect(quick(line)).toBe(exact(line))
})
