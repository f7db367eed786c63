// progress restore: the last good progress, where progress.json cannot be read.
import { exercisesOf, restoreProgress } from '@neuralings/lesson-kit'
import { solvedIn } from '../course/order.ts'
import { needExisting, openHouse, type Shared } from './house.ts'
import { printLines } from './print.ts'

export async function restore(options: Shared): Promise<void> {
  const { session } = openHouse(options)
  needExisting(session)
  const all = exercisesOf(session.course)
  const progress = await restoreProgress(session.workspace.dir)
  printLines([
    `The backup is in place: ${solvedIn(progress, all)} of ${all.length} exercises solved.`,
    'What was there before is kept beside it: .neuralings/progress.json.replaced.',
  ])
}
