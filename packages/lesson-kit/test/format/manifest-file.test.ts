import { loadCourse, readManifest, writeManifest } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { copyOfCourse, errorOf, read, temporary, write } from '../temporary.ts'

test('what was written is read back the same, without the root', async () => {
  const course = await loadCourse(copyOfCourse())
  writeManifest(course)
  expect(readManifest(course.root)).toEqual(course)
  expect(read(course.root, 'dist/manifest.json')).not.toContain(course.root)
})

test.each([
  [null, 'cannot be read'],
  ['{', 'cannot be read'],
  ['[]', 'is not a course'],
  ['{"format":"1","lessons":[],"planned":[]}', 'is not a course: format: Invalid type'],
  ['{"format":1,"lessons":[{}],"planned":[]}', 'is not a course: lessons.0.id: Invalid key'],
])('a manifest that holds %s', async (text, message) => {
  const root = temporary()
  if (text !== null) write(root, { 'dist/manifest.json': text })
  expect(await errorOf(() => readManifest(root))).toMatchObject({
    name: 'UserError',
    message: expect.stringContaining(message),
    advice: 'Build the course again, or install it again.',
    exitCode: 3,
  })
})

test('lessons of a newer format are refused in a sentence', async () => {
  const root = temporary()
  write(root, { 'dist/manifest.json': '{"format":2,"lessons":[],"planned":[]}' })
  expect(await errorOf(() => readManifest(root))).toMatchObject({
    message: expect.stringContaining('has lessons of format 2, and this program reads 1.'),
    advice: 'Get a newer one: npm install neuralings@latest.',
    exitCode: 3,
  })
})
