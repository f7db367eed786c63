import {
  closing,
  debrief,
  findExercise,
  hints,
  inLanguage,
  loadCourse,
  story,
  task,
} from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { copyOfCourse, write } from './temporary.ts'

test('texts in English, and in Chinese where there are any', async () => {
  const root = copyOfCourse()
  write(root, {
    'numbers/double/hints.zh-CN.md': '<!-- from 0123abcd -->\n\n想一想。\n\n---\n\n再想一想。\n',
  })
  const course = await loadCourse(root)
  const double = findExercise(course, 'numbers/double')
  const english = ['What do you do on paper?', 'Nearly the same, in one line.']
  expect(hints(course, double)).toEqual(english)
  const chinese = inLanguage(course, 'zh-CN')
  expect(hints(chinese, double)).toEqual(['想一想。', '再想一想。'])
  expect(task(chinese, double)).toMatch(/^# What to do/)
  expect(debrief(chinese, double)).toMatch(/^You doubled a number\.\n.*\)\.$/)
  expect(story(chinese, chinese.lessons[0]!)).toMatch(/^# Numbers/)
})

test('what the course says at its end, where it says something', async () => {
  const root = copyOfCourse()
  const course = await loadCourse(root)
  expect(closing(course)).toBe('')
  write(root, {
    'closing.md': 'Go on.\n',
    'closing.zh-CN.md': '<!-- from 0123abcd -->\n\n接着走。\n',
  })
  expect(closing(course)).toBe('Go on.')
  expect(closing(inLanguage(course, 'zh-CN'))).toBe('接着走。')
})
