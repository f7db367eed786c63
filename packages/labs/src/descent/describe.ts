// A descent lab in sentences.
import { shown } from '../frame/text.ts'
import { bearingAt } from './bearing.ts'
import { landscapeOf, type Preset, type State } from './machine.ts'
import { noteOn } from './notes.ts'
import { fateOf, type Run, rateOf } from './run.ts'
import { labelOf, settingOf, shortLoss } from './view.ts'

export function describe(state: State, preset: Preset): string[] {
  const { descent } = preset.messages
  const { describe } = descent
  const lab = descent.labs[preset.name]
  const landscape = landscapeOf(state)
  const knob = preset.knobs[state.knob]
  const minima = landscape.minima.map(([x, y]) => `(${shown(x, 2)}, ${shown(y, 2)})`)
  return [
    describe.landscape(descent.landscapes[landscape.name], minima),
    ...state.runs.map((run, i) => describeRun('AB'[i]!, run, { state, preset })),
    ...describeBearing(state, preset),
    describe.knob(labelOf(knob, descent), settingOf(knob, state, descent), state.running),
    noteOn(state, preset)[0],
    preset.reached(state) ? describe.reached(lab.goal) : describe.goal(lab.goal),
  ]
}

function describeRun(
  name: string,
  run: Run,
  { state: { step }, preset }: { state: State; preset: Preset },
): string {
  const { describe, method, fate } = preset.messages.descent
  const { place, loss } = run.moments[step]
  const at = `(${shown(place[0], 3)}, ${shown(place[1], 3)})`
  const going = { method: method(run.method), rate: String(rateOf(run)) }
  return describe.run(name, going, {
    step,
    at,
    loss: shortLoss(loss),
    fate: fate[fateOf(run, step)],
  })
}

/** The two arrows. */
function describeBearing(state: State, { messages }: Preset): string[] {
  const bearing = bearingAt(landscapeOf(state), state.runs[0].moments[state.step].place)
  if (!state.arrows || !bearing) return []
  const { downhill, minimum } = bearing
  const [down, straight] = [downhill, minimum].map(([x, y]) => `(${shown(x, 2)}, ${shown(y, 2)})`)
  return [messages.descent.describe.arrows(down!, straight!)]
}
