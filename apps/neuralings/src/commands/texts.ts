// hint, solution, next: the course's texts without a screen.
import {
  type Exercise,
  entryOf,
  hints,
  next,
  solution,
  stateOf,
  task,
} from '@neuralings/lesson-kit'
import { highlight } from '../markdown/highlight.ts'
import { renderMarkdown } from '../markdown/markdown.ts'
import type { Session } from '../session/session.ts'
import type { Theme } from '../theme/theme.ts'
import { chosen, needWorkspace, openHouse, type Shared } from './house.ts'
import { printLines, textWidth } from './print.ts'

/** One hint more each time. */
export async function hint(id: string | undefined, options: Shared): Promise<void> {
  const { session, theme } = openHouse(options)
  const exercise = chosen(session, id)
  const all = hints(session.course, exercise)
  const shown = entryOf(session.progress(), exercise.id).hints
  const at = Math.min(shown, all.length - 1)
  printLines([
    theme.accent(`${exercise.id}: hint ${at + 1} of ${all.length}`),
    ...renderMarkdown(all[at] ?? 'There is no hint.', { width: textWidth(), theme }),
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

/** Goes on to the next exercise; one that is left unsolved is noted as skipped. */
export async function goOn(options: Shared): Promise<void> {
  const { session, theme } = openHouse(options)
  await needWorkspace(session)
  await leave(session)
  const exercise = next(session.course, session.progress())
  if (!exercise) return printLines(['Every exercise is solved.'])
  await session.workspace.recordCurrent(exercise)
  printLines(introduce(session, exercise, theme))
}

async function leave({ workspace }: Session): Promise<void> {
  const progress = workspace.progress()
  const current = workspace.course.lessons
    .flatMap(({ exercises }) => exercises)
    .find(({ id }) => id === progress.current)
  if (current && ['new', 'tried'].includes(stateOf(progress, current.id)))
    await workspace.recordSkip(current)
}

function introduce({ course, workspace }: Session, exercise: Exercise, theme: Theme): string[] {
  return [
    theme.dim(`${exercise.id}, in the file ${workspace.path(exercise)}`),
    '',
    ...renderMarkdown(task(course, exercise), { width: textWidth(), theme }),
  ]
}
