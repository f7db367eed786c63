// The bars in sentences.
import type { Messages } from '../messages/messages.ts'
import { barsOf, dieOf, hit, knobNames, reached, type State, shownLetter, spelled, wantedOf } from './state.ts' // biome-ignore format: one line
import { noteOn, shownValue } from './words.ts'

export function describe(state: State, messages: Messages): string[] {
  const { nextToken } = messages
  const { model, written, knob } = state
  const bars = barsOf(state)
  const letter = (id: number) => shownLetter(model.letters[id])
  const shown = bars
    .slice(0, 12)
    .map(({ id, raw, share }) =>
      nextToken.describe.bar(letter(id), raw.toFixed(2), share.toFixed(2)),
    )
  const [temperature, topK, topP] = knobNames.map(name => shownValue(state, name, messages))
  return [
    nextToken.describe.model(model.isOwn ? nextToken.ownModel : nextToken.shippedModel),
    nextToken.describe.text(spelled(model, written), spelled(model, wantedOf(model))),
    nextToken.describe.knobs(temperature, topK, topP, nextToken.knobs[knobNames[knob]]),
    nextToken.describe.bars(shown.join('; ')),
    nextToken.describe.die(dieOf(state).toFixed(2), letter(bars[hit(bars, dieOf(state))].id)),
    noteOn(state, bars, messages)[0],
    reached(state) ? nextToken.describe.reached : nextToken.describe.goal,
  ]
}
