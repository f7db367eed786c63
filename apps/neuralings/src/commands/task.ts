// task: what to do in an exercise, and which commands go on. Whoever names one is at it from then on.
import { chosen, needFiles, openHouse, type Shared } from './house.ts'
import { introduction } from './introduce.ts'
import { printLines } from './print.ts'

export async function showTask(id: string | undefined, options: Shared): Promise<void> {
  const house = openHouse(options)
  const { session } = house
  const exercise = chosen(session, id)
  const refusal = await needFiles(session)
  if (!refusal) await session.workspace.recordCurrent(exercise)
  printLines(introduction(exercise, house))
}
