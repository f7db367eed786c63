// What the plotter answers to a mark: what is so here, and where to look next.
import { shown } from '../frame/text.ts'
import type { Messages, Note } from '../messages/messages.ts'
import { type FlatEnd, flatSlope } from './flat-ends.ts'

/** What was marked last, and what is so there. */
export type Answer =
  | { said: 'nothing' }
  /** Another curve is shown. */
  | { said: 'another'; isDone: boolean }
  | {
      said: 'flat'
      end: FlatEnd | undefined
      slope: number
      /** Is the slope tiny at this very point? */
      isFlat: boolean
      /** Was this the curve's last flat end? */
      isDone: boolean
    }
  /** `isHere`: the cursor stands where it is flat. */
  | { said: 'alive'; isAlive: boolean; isHere: boolean }

/** The sentence on the last mark, and a shorter one. */
export function noteOn(answer: Answer, messages: Messages): Note {
  const { plotter } = messages
  if (answer.said === 'nothing') return plotter.welcome
  if (answer.said === 'another') return answer.isDone ? plotter.curveDone : plotter.another
  if (answer.said === 'alive') {
    if (answer.isAlive) return plotter.alive
    return answer.isHere ? plotter.notAliveHere : plotter.notAlive
  }
  const { end, slope, isFlat, isDone } = answer
  if (end) return found(end, isDone ? plotter.done : plotter.oneMoreEnd, messages)
  return isFlat ? plotter.levelHere : plotter.notFlat(shown(slope, 3))
}

/** `Saturated for x ≤ −4.59: slope under 0.01.` */
export function flatEndInWords(end: FlatEnd, { plotter }: Messages): string {
  const where = whereFlat(end, plotter)
  return end.kind === 'dead' ? plotter.slopeZero(where) : plotter.slopeUnder(where, flatSlope)
}

function found(end: FlatEnd, next: string, messages: Messages): Note {
  const { plotter } = messages
  return [
    plotter.withNext(flatEndInWords(end, messages), next),
    plotter.endShortly(whereFlat(end, plotter), next),
  ]
}

function whereFlat({ side, from, kind }: FlatEnd, plotter: Messages['plotter']): string {
  const range = `x ${side === 'left' ? '≤' : '≥'} ${shown(from, 2)}`
  return kind === 'dead' ? plotter.deadFor(range) : plotter.saturatedFor(range)
}
