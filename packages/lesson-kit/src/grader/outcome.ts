// One job in a child: which comes first, the report, the deadline or the child's own end.
import type { Channel } from './channel.ts'
import type { Checkpoint, Progress } from './grader.ts'
import type { Job, RunReport } from './protocol.ts'
import { toldCheckpoint } from './told-checkpoint.ts'
import { toldProgress } from './told-progress.ts'

/** How a run ended. Only a report has been judged by tests. */
export type Outcome =
  | { end: 'report'; report: RunReport }
  | { end: 'unread'; problem: string }
  | { end: 'timeout' }
  | { end: 'memory' }
  /** `begun`: whether the learner's code had been let loose. */
  | { end: 'died'; how: string; begun: boolean }

export interface RunOptions {
  /** Seconds, counted from when the learner's code is let loose. */
  deadline: number
  signal?: AbortSignal
  stop?: AbortSignal
  /** Called with what was printed since the last call, and how many lines have been left out so far. */
  onOutput: (text: string, dropped: number) => void
  onProgress?: (progress: Progress) => void
  onCheckpoint?: (checkpoint: Checkpoint) => void
}

/** What a job needs of its child. */
export interface Running {
  channel: Channel
  kill: () => void
  /** Kept when the process has ended, with the words for it. */
  gone: Promise<{ how: string; memory: boolean }>
}

/** Milliseconds until a job must run. Usually a few pass. */
const longestStart = 30_000

export async function outcomeOf(
  job: Job,
  { deadline, stop: asked, onOutput, onProgress, onCheckpoint }: RunOptions,
  { channel, kill, gone }: Running,
): Promise<Outcome> {
  const stop = new AbortController()
  const { signal } = stop
  let begun = false
  channel.on('output', ({ text, dropped }) => onOutput(text, dropped), signal)
  const onReport = ({ progress }: { progress: Progress }): void => {
    const told = toldProgress(progress)
    if (told) onProgress?.(told)
  }
  channel.on('progress', onReport, signal)
  const onKept = ({ checkpoint }: { checkpoint: Checkpoint }): void => {
    const told = toldCheckpoint(checkpoint)
    if (told) onCheckpoint?.(told)
  }
  channel.on('checkpoint', onKept, signal)
  const running = channel.next('running', signal).then(() => {
    begun = true
  })

  const reported = async (): Promise<Outcome> => {
    const { report } = await channel.next('done', signal)
    return { end: 'report', report }
  }
  const late = async (): Promise<Outcome> => {
    await Promise.race([running, pause(longestStart, signal)])
    if (begun) await pause(deadline * 1000, signal)
    kill()
    return begun ? { end: 'timeout' } : { end: 'died', how: 'it could not be started', begun }
  }
  const died = async (): Promise<Outcome> => {
    const { how, memory } = await gone
    return memory ? { end: 'memory' } : { end: 'died', how, begun }
  }

  const ask = () => channel.send({ type: 'stop' })
  asked?.addEventListener('abort', ask, { signal })
  const ends = [reported(), late(), died()]
  channel.send({ type: 'grade', job })
  if (asked?.aborted) ask()
  return Promise.race(ends).finally(() => stop.abort())
}

/** Never ends once `signal` is aborted. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    if (ms === Infinity) return
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => clearTimeout(timer))
  })
