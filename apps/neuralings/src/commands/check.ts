// Grades the learner's files, as the screen does at every save. Whoever checks one exercise is at it. There
// is always a verdict: where nothing can be recorded, that is said after it.
import {
  type Course,
  debrief,
  type Exercise,
  exercisesOf,
  type Lang,
  type Translate,
  translate,
  type UserError,
  type Verdict,
  verdictWords,
} from '@neuralings/lesson-kit'
import { courseSentences } from '../course/ending.ts'
import { renderMarkdown } from '../markdown/markdown.ts'
import { errorLine } from '../messages/error-words.ts'
import { typed } from '../session/command-name.ts'
import { isAttempt, notRecorded, Records } from '../session/records.ts'
import type { Session } from '../session/session.ts'
import { measuredLines, verdictLines } from '../verdict/lines.ts'
import { verdictSentences } from '../verdict/sentences.ts'
import { summary } from '../verdict/summary.ts'
import { toDo } from '../verdict/told.ts'
import { chosen, type House, named, needFiles, openHouse, type Shared } from './house.ts'
import { printJson, printLines, textWidth } from './print.ts'

interface Options extends Shared {
  all?: boolean
  json?: boolean
}

export async function check(ids: string[], options: Options): Promise<void> {
  const house = openHouse(options)
  const { session } = house
  const refusal = await needFiles(session)
  const records = new Records()
  const exercises = asked(session, ids, options)
  const verdicts: Verdict[] = []
  try {
    for (const exercise of exercises) {
      const verdict = await grade(session, exercise, refused => (records.refusal ??= refused))
      verdicts.push(verdict)
      if (!options.json)
        printLines(report(verdict, exercise, { ...house, isAlone: exercises.length === 1 }))
      await records.keep(() => recordAttempt(session, exercise, verdict))
    }
    if (exercises.length === 1)
      await records.keep(() => session.workspace.recordCurrent(exercises[0]!))
  } finally {
    await session.close()
  }
  const passed = verdicts.filter(({ state }) => state === 'passed').length
  const [only] = verdicts
  if (house.isPlain && !options.json && verdicts.length === 1 && only) printLines(goOn(only, house))
  if (options.json) printJson({ results: verdicts.map(record), passed, total: verdicts.length })
  else if (verdicts.length > 1)
    printLines(['', house.theme.messages.commands.passed(passed, verdicts.length)])
  if (options.all && !options.json && passed === verdicts.length)
    printLines(
      courseSentences(session.course, session.progress(), house.theme.messages).map(
        house.theme.readable,
      ),
    )
  tell(records.refusal, refusal, session.course.lang)
  process.exitCode = passed === verdicts.length ? 0 : 1
}

/** The command that comes next, for whoever has no keys to press. */
const goOn = ({ state }: Verdict, { theme }: House): string[] => {
  const { commands } = theme.messages
  if (state === 'passed') return [commands.toGoOn(typed('next'))]
  if (state === 'todo') return [commands.forTask(typed('task'))]
  return state === 'failed' ? [commands.forHint(typed('hint'))] : []
}

/** What the disk refused: to record the verdict, or else before that. */
function tell(unrecorded: UserError | null, before: UserError | null, lang: Lang): void {
  if (unrecorded) process.stderr.write(`${notRecorded(unrecorded, lang)}\n`)
  else if (before) process.stderr.write(`${errorLine(before, lang)}\n`)
}

function asked(session: Session, ids: string[], { all }: Options): Exercise[] {
  if (all) return exercisesOf(session.course)
  if (ids.length === 0) return [chosen(session, undefined)]
  return [...new Set(ids.flatMap(id => inLesson(session.course, id) ?? named(session.course, id)))]
}

/** All exercises of the lesson with this id. */
const inLesson = ({ lessons }: Course, id: string): Exercise[] | undefined =>
  lessons.find(lesson => lesson.id === id)?.exercises

async function grade(
  session: Session,
  exercise: Exercise,
  onRefused: (refusal: UserError) => void,
): Promise<Verdict> {
  const verdict = await session.grade(exercise, { onRefused })
  if (verdict.state === 'passed') return verdict
  const diagnosis = await session.diagnose(exercise, verdict)
  return { ...verdict, diagnosis: diagnosis ?? verdict.diagnosis }
}

async function recordAttempt(session: Session, exercise: Exercise, verdict: Verdict) {
  if (!isAttempt(verdict)) return
  const { state, picture } = verdict
  await session.workspace.recordAttempt(exercise, {
    passed: state === 'passed',
    reached: picture?.reached,
  })
}

/** What the README promises of `--json`, and nothing that only screens and graders can use. */
const record = ({ id, kind, state, message, diagnosis, parts, tests, durationMs }: Verdict) => ({
  id,
  kind,
  state,
  message,
  diagnosis,
  parts: parts.map(({ name, state, line }) => ({ name, state, line })),
  tests: tests.map(({ name, state, message, measured, actual, expected, location }) => ({
    name,
    state,
    message,
    measured,
    actual,
    expected,
    location,
  })),
  durationMs,
})

/** The exercise with its verdict, then what went wrong, moved in, or what it was good for when it is alone. */
function report(
  verdict: Verdict,
  exercise: Exercise,
  { session, theme, isPlain, isAlone }: House & { isAlone: boolean },
): string[] {
  const { messages } = theme
  const words = verdictWords(session.course, exercise)
  const say: Translate = text => translate(text, words)
  const said = isAlone ? debrief(session.course, exercise) : ''
  if (isPlain)
    return verdictSentences(verdict, exercise, { debrief: said, messages, say }).map(theme.readable)
  const head = `${verdict.id}  ${summary(verdict, theme)}`
  if (verdict.state === 'todo') return [head, `    ${toDo(exercise, verdict, { messages, say })}`]
  const setting = { width: textWidth() - 4, theme, say }
  const lines =
    verdict.state === 'passed'
      ? [...renderMarkdown(said, setting), ...measuredLines(verdict, setting)]
      : verdictLines(verdict, setting)
  return [head, ...lines.map(line => (line === '' ? '' : `    ${line}`))]
}
