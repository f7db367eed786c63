// No command: the course opens. Without a screen it is said where the learner is, what is next, and how to go on.
import { exercisesOf } from '@neuralings/lesson-kit'
import { here, solvedIn } from '../course/order.ts'
import { typed } from '../session/command-name.ts'
import { type House, openHouse, type Shared } from './house.ts'
import { goingOn, introduction } from './introduce.ts'
import { printLines } from './print.ts'
import { openScreen } from './screen.ts'

export async function open(options: Shared): Promise<void> {
  const house = openHouse(options)
  const { theme, isTerminal } = house
  if (isTerminal) return openScreen(house)
  printLines([...standing(house).map(theme.readable), ...place(house)])
}

function standing({ session, theme }: House): string[] {
  const { course, workspace } = session
  const { commands } = theme.messages
  const all = exercisesOf(course)
  return [
    commands.motto,
    commands.standing(course.lessons.length, all.length, solvedIn(session.progress(), all)),
    ...(session.isNew
      ? [commands.beginWith(typed('init')), commands.makesFolder(workspace.dir)]
      : [commands.workspaceIs(workspace.dir), commands.listAll(typed('list'))]),
  ]
}

function place(house: House): string[] {
  const { session, theme } = house
  const { course } = session
  const { commands } = theme.messages
  const progress = session.progress()
  const all = exercisesOf(course)
  const exercise = here(course, progress)
  if (!exercise) return [commands.noExercises]
  if (session.isNew) return [commands.nextIs(exercise.id, exercise.file)]
  if (solvedIn(progress, all) === all.length) return [commands.allSolved]
  if (solvedIn(progress, [exercise]) === 0) return introduction(exercise, house)
  return [commands.youSolved(exercise.id), ...goingOn(exercise, house).slice(-1)]
}
