// progress restore: the last good progress, where progress.json cannot be read.
import { exercisesOf, restoreProgress } from '@neuralings/lesson-kit'
import { solvedIn } from '../course/order.ts'
import { needExisting, openHouse, type Shared } from './house.ts'
import { printLines } from './print.ts'

export async function restore(options: Shared): Promise<void> {
  const { session, theme } = openHouse(options)
  const { commands } = theme.messages
  needExisting(session)
  const all = exercisesOf(session.course)
  const progress = await restoreProgress(session.workspace.dir)
  printLines([
    commands.isRestored(solvedIn(progress, all), all.length),
    commands.replacedKept('.neuralings/progress.json.replaced'),
  ])
}
