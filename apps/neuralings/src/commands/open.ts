// No command: the course opens. Without a terminal it is said where the learner is.
import { exercisesOf, stateOf } from '@neuralings/lesson-kit'
import { here, solvedIn } from '../course/order.ts'
import type { Session } from '../session/session.ts'
import { say } from './ending.ts'
import { openHouse, type Shared } from './house.ts'
import { printLines } from './print.ts'

export async function open(options: Shared): Promise<void> {
  const { session, theme, isTerminal } = openHouse(options)
  if (!isTerminal) return printLines(standing(session).map(theme.readable))
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
    session.isNew
      ? `Begin with: neuralings init. It makes the folder ${workspace.dir}.`
      : `Your workspace is ${workspace.dir}.`,
    place(session),
    'In a terminal, neuralings opens the course. Without one, use: list, next, check, hint, solution.',
  ]
}

function place(session: Session): string {
  const { course } = session
  const progress = session.progress()
  const exercise = here(course, progress)
  if (!exercise) return 'This course has no exercises yet.'
  const { id, file } = exercise
  if (solvedIn(progress, exercisesOf(course)) === exercisesOf(course).length)
    return 'Every exercise is solved.'
  if (stateOf(progress, id) === 'solved') return `You solved ${id}. Go on with: neuralings next.`
  return progress.current === id
    ? `You are at ${id}, in the file ${file}.`
    : `Next is ${id}, in the file ${file}.`
}
