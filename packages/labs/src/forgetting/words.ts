// What the lab says of where one stands.
import { brief } from '../frame/text.ts'
import type { Messages, Note } from '../messages/messages.ts'
import { symbols } from './network.ts'
import { isKnown, reached, type State } from './state.ts'

/** Below this no step gets anywhere by what arrives. */
const dark = 1e-3

export function noteOn(state: State, { forgetting }: Messages): Note {
  const { run, length } = state
  if (run.step === 0) return forgetting.start
  if (isKnown(state)) {
    if (run.light[0] < dark) return forgetting.latched(length, brief(run.light[0]))
    return reached(state) ? forgetting.play : forgetting.known(length)
  }
  const isShrug = Math.abs(run.loss - Math.log(symbols)) < 0.08 && run.known < 0.3
  if (isShrug) return forgetting.shrugs(brief(run.light[0]))
  return run.light[0] < dark ? forgetting.dark(brief(run.light[0])) : forgetting.learning
}

export const percent = (share: number): string => `${Math.round(100 * share)} %`
