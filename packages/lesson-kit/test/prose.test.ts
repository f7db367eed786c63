import { debrief, findExercise, hints, loadCourse, story, task } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { copyOfCourse, write } from './temporary.ts'

test('texts in English, and in Chinese where there are any', async () => {
  const root = copyOfCourse()
  write(root, { 'numbers/double/hints.zh-CN.md': '想一想。\n\n---\n\n再想一想。\n' })
  const course = await loadCourse(root)
  const double = findExercise(course, 'numbers/double')
  const english = ['What do you do on paper?', 'Nearly the same, in one line.']
  expect(hints(course, double)).toEqual(english)
  expect(hints(course, double, 'zh-CN')).toEqual(['想一想。', '再想一想。'])
  expect(task(course, double, 'zh-CN')).toMatch(/^# What to do/)
  expect(debrief(course, double, 'zh-CN')).toMatch(/^You doubled a number\.\n.*\)\.$/)
  expect(story(course, course.lessons[0]!)).toMatch(/^# Numbers/)
})
