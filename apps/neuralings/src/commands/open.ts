// No command: the course opens. Without a terminal it is said where to begin.
import { next } from '@neuralings/lesson-kit'
import { solvedIn } from '../course/order.ts'
import { type House, openHouse, type Shared } from './house.ts'
import { printLines } from './print.ts'

export async function open(options: Shared): Promise<void> {
  const house = openHouse(options)
  if (!house.isTerminal) return printLines(whereToBegin(house))
  process.stdin.setRawMode(true) // keys that come before the first frame are not echoed into it
  const { launch } = await import('../app/launch.tsx')
  await launch(house.session, { theme: house.theme, env: process.env })
  process.exit(0) // nobody shall wait for a watcher or a child that is still closing
}

export function whereToBegin({ session }: Pick<House, 'session'>): string[] {
  const { course, workspace } = session
  const all = course.lessons.flatMap(({ exercises }) => exercises)
  const progress = session.progress()
  const exercise = next(course, progress)
  const lessons = `${course.lessons.length} ${course.lessons.length === 1 ? 'lesson' : 'lessons'}`
  return [
    'neuralings: build neural networks, one tiny function at a time.',
    `${lessons}, ${all.length} exercises, ${solvedIn(progress, all)} solved.`,
    session.isNew
      ? `Begin with: neuralings init. It makes the folder ${workspace.dir}.`
      : `Your workspace is ${workspace.dir}.`,
    exercise
      ? `Next is ${exercise.id}, in the file ${exercise.file}.`
      : 'Every exercise is solved.',
    'In a terminal, neuralings opens the course. Without one, use: list, next, check, hint, solution.',
  ]
}
