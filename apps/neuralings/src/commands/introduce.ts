// An exercise in words: where it stands, its task, and the commands that go on from it. What the exercise screen
// shows, for whoever has none.
import { type Exercise, stateOf, task } from '@neuralings/lesson-kit'
import { isSolved, lessonOf } from '../course/order.ts'
import { typed } from '../session/command-name.ts'
import type { House } from './house.ts'
import { prose } from './prose.ts'

export function introduction(exercise: Exercise, house: House): string[] {
  const { theme, isPlain, session } = house
  const { course, workspace } = session
  const at = `You are at ${exercise.id}, in the file ${workspace.path(exercise)}`
  return [
    theme.dim(isPlain ? `${at}.` : at),
    ...(isPlain ? beginning(exercise, house) : []),
    '',
    ...prose(task(course, exercise), house),
    ...(isPlain ? ['', ...goingOn(exercise, house)] : []),
  ]
}

/** The first word of a lesson that was not begun: its story comes before its exercises. */
function beginning(exercise: Exercise, { session, theme }: House): string[] {
  const lesson = lessonOf(session.course, exercise)
  const progress = session.progress()
  if (lesson.exercises.some(({ id }) => stateOf(progress, id) !== 'new')) return []
  const begins = `It belongs to lesson ${lesson.number}, ${lesson.title}.`
  return [
    theme.readable(begins),
    `The story of the lesson comes first: ${typed(`story ${lesson.id}`)}`,
  ]
}

/** Which commands go on. */
export function goingOn(exercise: Exercise, { session }: House): string[] {
  const work =
    exercise.kind === 'lab'
      ? `To work in its lab: ${typed(`lab ${exercise.lab}`)}`
      : 'Write your part in that file and save it.'
  const isDone = isSolved(session.progress(), exercise)
  return [
    work,
    `To check it: ${typed('check')}`,
    `For a hint: ${typed('hint')}`,
    `For the story of the lesson: ${typed(`story ${exercise.lesson}`)}`,
    `For a solution: ${typed('solution')}`,
    `To go on${isDone ? '' : ' and leave it for later'}: ${typed('next')}`,
  ]
}
