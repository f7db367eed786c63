// No command: the course opens. Without a screen it is said where the learner is, what is next, and how to go on.
import { exercisesOf } from '@neuralings/lesson-kit'
import { here, solvedIn } from '../course/order.ts'
import { typed } from '../session/command-name.ts'
import type { Session } from '../session/session.ts'
import { say } from './ending.ts'
import { type House, openHouse, type Shared } from './house.ts'
import { goingOn, introduction } from './introduce.ts'
import { printLines } from './print.ts'

export async function open(options: Shared): Promise<void> {
  const house = openHouse(options)
  const { session, theme, isTerminal } = house
  if (!isTerminal) return printLines([...standing(session).map(theme.readable), ...place(house)])
  process.stdin.setRawMode(true) // keys that come before the first frame are not echoed into it
  const { launch } = await import('../app/launch.tsx')
  const code = await launch(session, { theme, env: process.env }).catch(say)
  process.exit(code) // nobody shall wait for a watcher or a child that is still closing
}

function standing(session: Session): string[] {
  const { course, workspace } = session
  const all = exercisesOf(course)
  const lessons = `${course.lessons.length} ${course.lessons.length === 1 ? 'lesson' : 'lessons'}`
  return [
    'neuralings: build neural networks, one tiny function at a time.',
    `${lessons}, ${all.length} exercises, ${solvedIn(session.progress(), all)} solved.`,
    ...(session.isNew
      ? [`Begin with: ${typed('init')}`, `It makes the folder ${workspace.dir}.`]
      : [
          `Your workspace is ${workspace.dir}.`,
          `All exercises, and how they stand: ${typed('list')}`,
        ]),
  ]
}

function place(house: House): string[] {
  const { session } = house
  const { course } = session
  const progress = session.progress()
  const all = exercisesOf(course)
  const exercise = here(course, progress)
  if (!exercise) return ['This course has no exercises yet.']
  if (session.isNew) return [`Next is ${exercise.id}, in the file ${exercise.file}.`]
  if (solvedIn(progress, all) === all.length) return ['Every exercise is solved.']
  if (solvedIn(progress, [exercise]) === 0) return introduction(exercise, house)
  return [`You solved ${exercise.id}.`, ...goingOn(exercise, house).slice(-1)]
}
