// run: a learner's file by itself, to see what it prints. Nothing is graded; the grader's limits hold.
import {
  type Exercise,
  harmless,
  kitWords,
  outputCap,
  type RunEnd,
  RunningFile,
  readLearner,
  Shown,
  type Translate,
  translate,
} from '@neuralings/lesson-kit'
import { AppError } from '../messages/app-error.ts'
import { typed } from '../session/command-name.ts'
import { endingSignals, signalCode } from '../session/machine.ts'
import type { Theme } from '../theme/theme.ts'
import { chosen, needFiles, openHouse, type Shared } from './house.ts'
import { told } from './uncaught.ts'

interface Options extends Shared {
  /** Seconds. */
  deadline?: number
}

export async function run(id: string | undefined, options: Options): Promise<void> {
  const { session, theme } = openHouse(options)
  await needFiles(session)
  const exercise = chosen(session, id)
  const { dir } = session.workspace
  const path = session.workspace.path(exercise)
  const words = kitWords(session.course.lang)
  const say: Translate = text => translate(text, words)
  requireReadable(exercise, { path, say })
  const { deadline = exercise.deadline } = options
  const shown = new Shown(text => process.stdout.write(text), say)
  let errors = '' // held back: an uncaught error is told in other words
  const running = new RunningFile(path, {
    cwd: dir,
    deadline,
    memory: exercise.memory,
    onOutput: text => shown.add(text),
    onError: text => {
      errors = (errors + text).slice(-outputCap)
    },
  })
  const signals = passOnSignals(running)
  const end = await running.ended
  shown.end()
  const isOver = signals.exitCode() // whoever ended it knows how it ended
  if (!isOver)
    process.stderr.write(
      report(end, { exercise, deadline, errors: inLines(harmless(errors)), dir, say, theme }),
    )
  process.exitCode = isOver ?? (end.end === 'exit' && end.code === 0 ? 0 : 1)
}

/** @throws UserError for what `check` would not read either. */
function requireReadable(
  { id, file }: Exercise,
  { path, say }: { path: string; say: Translate },
): void {
  const reading = readLearner(path)
  if (!('problem' in reading)) return
  const why = say(`${file} ${reading.problem}`)
  throw new AppError(
    errors => ({
      message: errors.unreadable(why),
      advice: errors.beginAnew(typed(`reset ${id}`)),
    }),
    { exitCode: 3 },
  )
}

/** Whoever ends us ends the program, too; whoever stops us stops it. Nothing of it stays behind. */
function passOnSignals(running: RunningFile): { exitCode: () => number | undefined } {
  let caught: NodeJS.Signals | undefined
  for (const signal of endingSignals) {
    process.on(signal, () => {
      running.stop(caught ? 'SIGKILL' : signal)
      caught ??= signal
    })
  }
  process.once('exit', () => running.signal('SIGKILL'))
  if (process.platform !== 'win32') {
    process.on('SIGTSTP', () => {
      running.pause()
      process.kill(process.pid, 'SIGSTOP')
    })
    process.on('SIGCONT', () => running.resume())
  }
  return { exitCode: () => caught && signalCode(caught) }
}

/** What comes next begins on a line of its own. */
const inLines = (text: string): string => (/[^\n]$/.test(text) ? `${text}\n` : text)

interface Told {
  exercise: Exercise
  deadline: number
  errors: string
  dir: string
  say: Translate
  theme: Theme
}

function report(end: RunEnd, about: Told): string {
  const { exercise, deadline, errors, theme } = about
  const { id, file, memory } = exercise
  const { run } = theme.messages
  switch (end.end) {
    case 'timeout':
      return `${errors}${run.timedOut(file, deadline)}\n${run.runLonger(typed(`run ${id} --deadline ${deadline * 10}`))}\n`
    case 'memory':
      return `${errors}${run.tooMuchMemory(file, memory)}\n`
    case 'signal':
      return `${errors}${run.endedBy(file, end.signal)}\n`
    case 'exit':
      return end.code === 0
        ? `${errors}${run.ran(file, typed(`check ${id}`))}\n`
        : failed(end.code, about)
  }
}

/** An uncaught error in plain words; without one, what was printed, and how the program ended. */
function failed(code: number, { exercise, errors, dir, say, theme }: Told): string {
  const plain = told(errors, dir, say)
  return plain === errors ? `${errors}${theme.messages.run.exitCode(exercise.file, code)}\n` : plain
}
