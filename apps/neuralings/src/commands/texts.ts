// hint, solution: the course's texts without a screen.
import { entryOf, hints, solution } from '@neuralings/lesson-kit'
import { highlight } from '../markdown/highlight.ts'
import { chosen, openHouse, type Shared } from './house.ts'
import { printLines } from './print.ts'
import { prose } from './prose.ts'

/** One hint more each time. */
export async function hint(id: string | undefined, options: Shared): Promise<void> {
  const house = openHouse(options)
  const { session, theme } = house
  const exercise = chosen(session, id)
  const all = hints(session.course, exercise)
  const shown = entryOf(session.progress(), exercise.id).hints
  const at = Math.min(shown, all.length - 1)
  printLines([
    theme.accent(`${exercise.id}: hint ${at + 1} of ${all.length}`),
    ...prose(all[at] ?? 'There is no hint.', house),
  ])
  if (!session.isNew) await session.workspace.recordHints(exercise, at + 1)
}

/** Into a pipe goes the source and nothing else. */
export async function showSolution(id: string | undefined, options: Shared): Promise<void> {
  const { session, theme, isTerminal } = openHouse(options)
  const exercise = chosen(session, id)
  const source = solution(session.course, exercise)
  if (!session.isNew) await session.workspace.recordReveal(exercise)
  if (isTerminal) printLines(highlight(source.trimEnd(), theme))
  else process.stdout.write(source)
}
