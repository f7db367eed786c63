// train: a milestone beyond its mark, told in lines, until Ctrl-C. What it learns is kept all along; where it was left it
// goes on.
import {
  type Exercise,
  type Kept,
  translate,
  type UserError,
  type Verdict,
  verdictWords,
  weightsFile,
} from '@neuralings/lesson-kit'
import { AppError } from '../messages/app-error.ts'
import { typed } from '../session/command-name.ts'
import { endingSignals, signalCode } from '../session/machine.ts'
import { notRecorded } from '../session/records.ts'
import type { Theme } from '../theme/theme.ts'
import { verdictSentences } from '../verdict/sentences.ts'
import { chosen, type House, needWorkspace, openHouse, type Shared } from './house.ts'
import { printLines } from './print.ts'
import { openScreen } from './screen.ts'
import { TrainingLog } from './training-log.ts'

interface Options extends Shared {
  /** So many, and then it stops by itself. */
  steps?: number
  /** Begins anew. */
  fresh?: boolean
}

export async function train(id: string | undefined, options: Options): Promise<void> {
  const house = openHouse(options)
  const { session, theme } = house
  await needWorkspace(session)
  const milestone = chosen(session, id)
  if (milestone.kind !== 'milestone')
    throw new AppError(errors => ({ message: errors.noMilestone(milestone.id) }))
  if (options.fresh) session.workspace.putKeptAside(milestone)
  if (house.isTerminal && options.steps === undefined) return openScreen(house, milestone)
  const from = session.workspace.kept(milestone)?.step ?? 0
  const { begins, goesOn, orAnew } = theme.messages.train
  printLines([from > 0 ? goesOn(milestone.id, from) : begins(milestone.id)])
  const stopping = listenForStops(theme.messages.train.stopping)
  try {
    const { verdict, refusal } = await followed(milestone, { ...house, ...stopping, from, options })
    const learnt = session.workspace.kept(milestone)
    const isStopped = stopping.stop.signal.aborted && learnt !== null
    const isWell = isStopped || verdict.state === 'passed'
    const lines = isWell
      ? whereKept(learnt, milestone, theme)
      : whatIsWrong(verdict, milestone, house)
    printLines(lines.map(theme.readable))
    if (!isWell && from > 0) printLines([orAnew(typed(`train ${milestone.id} --fresh`))])
    if (refusal) process.stderr.write(`${notRecorded(refusal, session.course.lang)}\n`)
    process.exitCode = stopping.exitCode() ?? (isWell ? 0 : 1)
  } catch (error) {
    if (!stopping.signal.aborted) throw error
    process.exitCode = stopping.exitCode()
  } finally {
    await session.close()
  }
}

interface Stopping {
  /** Asks it to end after its step. */
  stop: AbortController
  /** Ends it at once. */
  signal: AbortSignal
  /** What the signal that ended it asks for; Ctrl-C is how it is meant to end. */
  exitCode: () => number | undefined
}

function listenForStops(said: string): Stopping {
  const stop = new AbortController()
  const end = new AbortController()
  let code: number | undefined
  for (const signal of endingSignals)
    process.on(signal, () => {
      if (signal !== 'SIGINT') code = signalCode(signal)
      if (stop.signal.aborted) end.abort()
      else process.stderr.write(`${said}\n`)
      stop.abort()
    })
  return {
    stop,
    signal: end.signal,
    exitCode: () => code ?? (end.signal.aborted ? 130 : undefined),
  }
}

interface Following extends House, Stopping {
  from: number
  options: Options
}

/** Prints how it goes. */
async function followed(
  milestone: Exercise,
  { session, theme, stop, signal, from, options }: Following,
): Promise<{ verdict: Verdict; refusal: UserError | null }> {
  const words = verdictWords(session.course, milestone)
  const log = new TrainingLog(theme.messages, text => translate(text, words))
  const start = performance.now()
  let refusal: UserError | null = null
  const verdict = await session.train(milestone, {
    stop: stop.signal,
    signal,
    onRefused: refused => (refusal = refused),
    onProgress: report => {
      const lines = log.lines(report, (performance.now() - start) / 1000)
      printLines(lines.map(theme.readable))
      if (options.steps !== undefined && report.step >= from + options.steps) stop.abort()
    },
  })
  return { verdict, refusal }
}

function whereKept(learnt: Kept | null, milestone: Exercise, { messages }: Theme): string[] {
  const { nothingKept, kept, toGoOn } = messages.train
  if (!learnt) return [nothingKept(milestone.id)]
  return [kept(learnt.step, weightsFile(milestone)), toGoOn(typed(`train ${milestone.id}`))]
}

function whatIsWrong(verdict: Verdict, milestone: Exercise, { session, theme }: House): string[] {
  const words = verdictWords(session.course, milestone)
  const say = (text: string) => translate(text, words)
  return verdictSentences(verdict, milestone, { messages: theme.messages, say })
}
