// Grades the learner's files, as the screen does at every save.
import { type Exercise, exercisesOf, type Verdict } from '@neuralings/lesson-kit'
import type { Session } from '../session/session.ts'
import type { Theme } from '../theme/theme.ts'
import { verdictLines } from '../verdict/lines.ts'
import { summary } from '../verdict/summary.ts'
import { chosen, named, needWorkspace, openHouse, type Shared } from './house.ts'
import { printJson, printLines, textWidth } from './print.ts'

interface Options extends Shared {
  all?: boolean
  json?: boolean
}

export async function check(ids: string[], options: Options): Promise<void> {
  const { session, theme } = openHouse(options)
  await needWorkspace(session)
  const verdicts: Verdict[] = []
  try {
    for (const exercise of asked(session, ids, options)) {
      const verdict = await grade(session, exercise)
      verdicts.push(verdict)
      if (!options.json) printLines(report(verdict, theme))
    }
  } finally {
    await session.close()
  }
  const passed = verdicts.filter(({ state }) => state === 'passed').length
  if (options.json) printJson({ results: verdicts.map(record), passed, total: verdicts.length })
  else if (verdicts.length > 1) printLines(['', `${passed} of ${verdicts.length} passed`])
  process.exitCode = passed === verdicts.length ? 0 : 1
}

function asked(session: Session, ids: string[], { all }: Options): Exercise[] {
  if (all) return exercisesOf(session.course)
  return ids.length === 0 ? [chosen(session, undefined)] : ids.map(id => named(session.course, id))
}

async function grade(session: Session, exercise: Exercise): Promise<Verdict> {
  const verdict = await session.grade(exercise)
  const passed = verdict.state === 'passed'
  if (verdict.state !== 'todo') await session.workspace.recordAttempt(exercise, { passed })
  if (verdict.state !== 'failed') return verdict
  return { ...verdict, diagnosis: await session.grader.diagnose(exercise, verdict) }
}

export function record({ id, kind, state, tests, diagnosis, durationMs }: Verdict) {
  const short = tests.map(({ name, state, message }) => ({ name, state, message }))
  return { id, kind, state, tests: short, diagnosis, durationMs }
}

/** The exercise with its verdict, then what went wrong, moved in. */
export function report(verdict: Verdict, theme: Theme): string[] {
  const head = `${verdict.id}  ${summary(verdict, theme)}`
  if (verdict.state === 'passed' || verdict.state === 'todo') return [head]
  const lines = verdictLines(verdict, { width: textWidth() - 4, theme })
  return [head, ...lines.map(line => (line === '' ? '' : `    ${line}`))]
}
