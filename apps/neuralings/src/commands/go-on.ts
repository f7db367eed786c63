// next: from where the learner is to the next exercise that is not solved.
import { exercisesOf, next, stateOf } from '@neuralings/lesson-kit'
import { here, isSolved } from '../course/order.ts'
import type { Session } from '../session/session.ts'
import { needWorkspace, openHouse, type Shared } from './house.ts'
import { introduction } from './introduce.ts'
import { printLines } from './print.ts'

export async function goOn(options: Shared): Promise<void> {
  const house = openHouse(options)
  const { session, theme } = house
  await needWorkspace(session)
  const left = await leave(session)
  const exercise = next(session.course, session.progress())
  if (!exercise) return printLines(['Every exercise is solved.'])
  await session.workspace.recordCurrent(exercise)
  printLines([...left.map(theme.readable), ...introduction(exercise, house)])
}

/** Going on past what is not solved counts as leaving it for later, unless nothing else is left. */
async function leave({ course, workspace }: Session): Promise<string[]> {
  const progress = workspace.progress()
  const at = here(course, progress)
  if (!at || progress.current !== at.id || isSolved(progress, at)) return []
  const others = exercisesOf(course).filter(one => one !== at && !isSolved(progress, one))
  if (others.length === 0) return ['All others are solved.']
  if (['new', 'tried'].includes(stateOf(progress, at.id))) await workspace.recordSkip(at)
  return [`left for later: ${at.id}`]
}
