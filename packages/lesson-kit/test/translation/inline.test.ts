// What a learner may read of the kit stands in its words, also in Chinese. Here the sources are searched for sentences
// that do not.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { kitWords, translate } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { literalsIn } from '../../src/translation/literals.ts'

const src = fileURLToPath(new URL('../../src', import.meta.url))
const words = kitWords('zh-CN')

/** English for good, with whom it is for. */
const english = [
  'author/**', // authors: new lessons
  'check/**', // authors: the check
  'format/{authors-place,broken-file,import-file,load-course,schema}.ts', // authors: what a course is made of
  'stub/{imports,markers,parse,stub}.ts', // authors: the markers in an exercise
  'translation/words.ts', // translators: their own file
  'grader/swapped.ts', // code that is made
  'grader/drawing/appended.ts', // code that is made
]

/** The same of single texts, in files that learners hear from, too. */
const texts = [
  // authors
  '{1} starts as "{2}", which is no mutant of it.',
  'The mutant "{1}" must find its text exactly once, and finds it {2} times.',
  'expectClose: wanted is {1}',
  // nobody: what stands at a path, why progress is none, a test of the grader's own, a line of code
  'loose link',
  'expected no list',
  'it is loaded',
  'export const keys: readonly string[] | undefined = [',
]

/** Two words in a row, as no code has them. */
const isSentence = (text: string): boolean => /(?<![\w.$/-])[A-Za-z]{2,}[,:;]? [a-z]{2,}/.test(text)

/** It is translated as it stands, or is a part of what is: the grader makes its sentences of several. */
function isTold(text: string): boolean {
  const filled = text.trim().replace(/\{(\d)\}/g, '‹$1›')
  if (translate(filled, words) !== filled) return true
  const parts = text.split(/\{\d\}/).filter(isSentence)
  return parts.every(part =>
    Object.keys(words).some(key => key.includes(part.replace(/^[\s.]+|[\s:]+$/g, ''))),
  )
}

test('no sentence stands in the code alone', () => {
  const found = globSync('**/*.ts', { cwd: src, exclude: english }).flatMap(file =>
    literalsIn(readFileSync(join(src, file), 'utf8'))
      .filter(text => isSentence(text) && !texts.includes(text) && !isTold(text))
      .map(text => `${file.replaceAll('\\', '/')}: ${text}`),
  )
  expect(found).toEqual([])
})

test('what is English for good is there', () => {
  for (const pattern of english) expect(globSync(pattern, { cwd: src }), pattern).not.toEqual([])
  const literals = globSync('**/*.ts', { cwd: src }).flatMap(file =>
    literalsIn(readFileSync(join(src, file), 'utf8')),
  )
  for (const text of texts) expect(literals, text).toContain(text)
})
