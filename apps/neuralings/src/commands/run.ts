// run: a learner's file by itself, to see what it prints. Nothing is graded; the grader's limits hold.
import {
  type Exercise,
  harmless,
  outputCap,
  type RunEnd,
  RunningFile,
  readLearner,
  Shown,
  UserError,
} from '@neuralings/lesson-kit'
import { typed } from '../session/command-name.ts'
import { endingSignals, signalCode } from '../session/machine.ts'
import { chosen, needFiles, openHouse, type Shared } from './house.ts'
import { told } from './uncaught.ts'

interface Options extends Shared {
  /** Seconds. */
  deadline?: number
}

export async function run(id: string | undefined, options: Options): Promise<void> {
  const { session } = openHouse(options)
  await needFiles(session)
  const exercise = chosen(session, id)
  const { dir } = session.workspace
  const path = session.workspace.path(exercise)
  requireReadable(exercise, path)
  const { deadline = exercise.deadline } = options
  const shown = new Shown(text => process.stdout.write(text))
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
      report(end, { exercise, deadline, errors: inLines(harmless(errors)), dir }),
    )
  process.exitCode = isOver ?? (end.end === 'exit' && end.code === 0 ? 0 : 1)
}

/** @throws UserError for what `check` would not read either. */
function requireReadable({ id, file }: Exercise, path: string): void {
  const reading = readLearner(path)
  if (!('problem' in reading)) return
  throw new UserError(`${file} ${reading.problem}.`, {
    advice: `To begin anew: neuralings reset ${id}.`,
    exitCode: 3,
  })
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
}

function report(end: RunEnd, { exercise, deadline, errors, dir }: Told): string {
  const { id, file, memory } = exercise
  switch (end.end) {
    case 'timeout':
      return `${errors}${file} timed out after ${deadline} s.\nTo let it run longer: ${typed(`run ${id} --deadline ${deadline * 10}`)}.\n`
    case 'memory':
      return `${errors}${file} was stopped: it used more than ${memory} MB of memory.\n`
    case 'signal':
      return `${errors}${file} was ended by ${end.signal}.\n`
    case 'exit':
      if (end.code === 0) return `${errors}${file} ran. To grade it: ${typed(`check ${id}`)}\n`
      return failed(errors, { dir, end: `${file} ended with exit code ${end.code}.\n` })
  }
}

/** An uncaught error in plain words; without one, what was printed, and how the program ended. */
function failed(errors: string, { dir, end }: { dir: string; end: string }): string {
  const plain = told(errors, dir)
  return plain === errors ? errors + end : plain
}
