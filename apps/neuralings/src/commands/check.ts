// Grades the learner's files, as the screen does at every save. Whoever checks one exercise is at it.
import { type Course, type Exercise, exercisesOf, type Verdict } from '@neuralings/lesson-kit'
import type { Session } from '../session/session.ts'
import { verdictLines } from '../verdict/lines.ts'
import { verdictSentences } from '../verdict/sentences.ts'
import { summary } from '../verdict/summary.ts'
import { toDo } from '../verdict/told.ts'
import { chosen, type House, named, needWorkspace, openHouse, type Shared } from './house.ts'
import { printJson, printLines, textWidth } from './print.ts'

interface Options extends Shared {
  all?: boolean
  json?: boolean
}

export async function check(ids: string[], options: Options): Promise<void> {
  const house = openHouse(options)
  const { session } = house
  await needWorkspace(session)
  const exercises = asked(session, ids, options)
  if (exercises.length === 1) await session.workspace.recordCurrent(exercises[0]!)
  const verdicts: Verdict[] = []
  try {
    for (const exercise of exercises) {
      const verdict = await grade(session, exercise)
      verdicts.push(verdict)
      if (!options.json) printLines(report(verdict, exercise, house))
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
  if (ids.length === 0) return [chosen(session, undefined)]
  return [...new Set(ids.flatMap(id => inLesson(session.course, id) ?? named(session.course, id)))]
}

/** All exercises of the lesson with this id. */
const inLesson = ({ lessons }: Course, id: string): Exercise[] | undefined =>
  lessons.find(lesson => lesson.id === id)?.exercises

async function grade(session: Session, exercise: Exercise): Promise<Verdict> {
  const verdict = await session.grade(exercise)
  const passed = verdict.state === 'passed'
  if (verdict.state !== 'todo') await session.workspace.recordAttempt(exercise, { passed })
  if (verdict.state !== 'failed') return verdict
  return { ...verdict, diagnosis: await session.grader.diagnose(exercise, verdict) }
}

function record({ id, kind, state, tests, diagnosis, durationMs }: Verdict) {
  const short = tests.map(({ name, state, message }) => ({ name, state, message }))
  return { id, kind, state, tests: short, diagnosis, durationMs }
}

/** The exercise with its verdict, then what went wrong, moved in. */
function report(verdict: Verdict, exercise: Exercise, { theme, isPlain }: House): string[] {
  if (isPlain) return verdictSentences(verdict, exercise).map(theme.readable)
  const head = `${verdict.id}  ${summary(verdict, theme)}`
  if (verdict.state === 'passed') return [head]
  if (verdict.state === 'todo') return [head, `    ${toDo(exercise)}`]
  const lines = verdictLines(verdict, { width: textWidth() - 4, theme })
  return [head, ...lines.map(line => (line === '' ? '' : `    ${line}`))]
}
