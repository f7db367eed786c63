// next: from where the learner is to the next exercise that is not solved.
import { exercisesOf, next, stateOf } from '@neuralings/lesson-kit'
import { courseSentences } from '../course/ending.ts'
import { here, isSolved } from '../course/order.ts'
import { type House, needWorkspace, openHouse, type Shared } from './house.ts'
import { introduction } from './introduce.ts'
import { printLines } from './print.ts'
import { prose } from './prose.ts'

export async function goOn(options: Shared): Promise<void> {
  const house = openHouse(options)
  const { session, theme } = house
  await needWorkspace(session)
  const left = await leave(house)
  const exercise = next(session.course, session.progress())
  if (!exercise) return printLines(closingPage(house))
  await session.workspace.recordCurrent(exercise)
  printLines([...left.map(theme.readable), ...introduction(exercise, house)])
}

/** Where the course ends: what was built and reached, and where to go on. */
function closingPage(house: House): string[] {
  const { session, theme } = house
  const { messages } = theme
  const { functions, lines, weights, text } = session.closing()
  const told = [
    messages.commands.allSolved,
    messages.ending.counted(functions, lines),
    ...courseSentences(session.course, session.progress(), messages).slice(1),
    ...weights.map(file => messages.ending.weightsAre(file)),
  ]
  return [...told.map(theme.readable), '', ...prose(text || messages.ending.whereToGo, house)]
}

/** Going on past what is not solved counts as leaving it for later, unless nothing else is left. */
async function leave({ session, theme }: House): Promise<string[]> {
  const { course, workspace } = session
  const { commands } = theme.messages
  const progress = workspace.progress()
  const at = here(course, progress)
  if (!at || progress.current !== at.id || isSolved(progress, at)) return []
  const others = exercisesOf(course).filter(one => one !== at && !isSolved(progress, one))
  if (others.length === 0) return [commands.othersSolved]
  if (['new', 'tried'].includes(stateOf(progress, at.id))) await workspace.recordSkip(at)
  return [commands.leftForLater(at.id)]
}
