// The one sentence below the map: what just happened, or what to look at.
import type { Note } from '../messages/messages.ts'
import { bearingAt } from './bearing.ts'
import { landscapeOf, type Preset, type State } from './machine.ts'
import { fateOf } from './run.ts'

export function noteOn(state: State, preset: Preset): Note {
  const { descent } = preset.messages
  const { runs, step } = state
  if (state.arrows) {
    const bearing = bearingAt(landscapeOf(state), runs[0].moments[step].place)
    return bearing ? descent.bearing(Math.round(bearing.degrees)) : descent.level
  }
  if (preset.reached(state)) return descent.labs[preset.name].reached
  if (step === 0) return descent.labs[preset.name].start
  const special = preset.note(state)
  if (special) return special
  const [a, b] = runs.map(run => fateOf(run, step))
  if (step < runs[0].moments.length - 1) return descent.past
  return descent.fates(descent.fate[a!], descent.fate[b!])
}
