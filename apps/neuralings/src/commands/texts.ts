// hint, solution: the course's texts without a screen.
import { entryOf, hints } from '@neuralings/lesson-kit'
import { highlight } from '../markdown/highlight.ts'
import { notRecorded, refusalOf } from '../session/records.ts'
import type { Session } from '../session/session.ts'
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
    theme.accent(theme.messages.commands.hintOf(exercise.id, at + 1, all.length)),
    ...prose(all[at] ?? theme.messages.commands.noHint, house),
  ])
  await keep(session, () => session.workspace.recordHints(exercise, at + 1))
}

/** Into a pipe goes the source and nothing else. */
export async function showSolution(id: string | undefined, options: Shared): Promise<void> {
  const { session, theme, isTerminal } = openHouse(options)
  const exercise = chosen(session, id)
  const source = await session.solution(exercise)
  if (isTerminal) printLines(highlight(source.trimEnd(), theme))
  else process.stdout.write(source)
  await keep(session, () => session.workspace.recordReveal(exercise))
}

/** Where nothing can be recorded the text is shown all the same. */
async function keep({ isNew, course }: Session, record: () => Promise<unknown>): Promise<void> {
  const refusal = isNew ? null : await refusalOf(record)
  if (refusal) process.stderr.write(`${notRecorded(refusal, course.lang)}\n`)
}
