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
  const { commands } = theme.messages
  const at = commands.youAreAt(exercise.id, workspace.path(exercise))
  return [
    theme.dim(isPlain ? at + commands.stop : at),
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
  const { commands } = theme.messages
  return [
    theme.readable(commands.belongsTo(lesson.number, lesson.title)),
    commands.storyFirst(typed(`story ${lesson.id}`)),
  ]
}

/** Which commands go on. */
export function goingOn(exercise: Exercise, { session, theme }: House): string[] {
  const { commands } = theme.messages
  const work =
    exercise.kind === 'lab' ? commands.workInLab(typed(`lab ${exercise.lab}`)) : commands.writePart
  const isDone = isSolved(session.progress(), exercise)
  return [
    work,
    commands.toCheck(typed('check')),
    commands.forHint(typed('hint')),
    commands.forStory(typed(`story ${exercise.lesson}`)),
    commands.forSolution(typed('solution')),
    isDone ? commands.toGoOn(typed('next')) : commands.toLeave(typed('next')),
  ]
}
