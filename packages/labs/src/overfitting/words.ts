// What the lab says of where one stands: on which side of the peak, and what was just found.
import { brief } from '../frame/text.ts'
import type { Messages, Note } from '../messages/messages.ts'
import { bestOf, errorOfZero, errorsNow, reached, type State, taskNames, tasks } from './state.ts'

export function noteOn(state: State, { fits }: Messages): Note {
  const { setup, degree } = state
  const errors = errorsNow(state)
  const met = taskNames.find(name => tasks[name](state, errors))
  if (met) return fits.met[met]
  if (reached(state)) return fits.play
  if (state.errors.length === 1) return fits.start
  if (setup.penalty > 0) return fits.penalised
  if (degree === setup.count - 1) return fits.peak(degree + 1)
  const best = bestOf(state).degree
  if (degree < setup.count - 1) {
    if (degree === best) return fits.best
    return degree < best ? fits.stiff : fits.worse(String(best))
  }
  // Where a rounding in the last digit is multiplied by more than a million, the curve misses its points.
  if (errors.train > 1e-9) return fits.rounding
  const share = errors.held / errorOfZero(state)
  if (degree > 10 * setup.count && share > 0.9 && share < 1) return fits.needles(brief(errorOfZero(state))) // biome-ignore format: stays a row
  return fits.many(String(setup.count))
}

/** A squared error; what is left of 0 after rounding is 0. */
export const errorInWords = (error: number): string => (error < 1e-9 ? '0' : brief(error))
