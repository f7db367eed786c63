// Places in sentences.
import { shown } from '../frame/text.ts'
import type { Messages } from '../messages/messages.ts'
import { closenessOf, reached, type State, tasks } from './state.ts'
import { closeness, wave, wavelength } from './waves.ts'
import { noteOn } from './words.ts'

export function describe(state: State, messages: Messages): string[] {
  const { describe } = messages.positions
  const { place, gap, hands, marks } = state
  const count = (n: number) => Array.from({ length: n }, (_, i) => i)
  const told = (place: number) =>
    count(hands)
      .map(hand => shown(wave(hand, place), 2))
      .join(', ')
  const near = count(12).map(i => shown(closeness(place, Math.min(63, place + i + 1), hands), 2))
  return [
    describe.hands(
      hands,
      count(hands)
        .map(hand => shown(wavelength(hand), 1))
        .join(', '),
    ),
    describe.place(place, told(place)),
    describe.place(place + gap, told(place + gap)),
    describe.pair(place, place + gap, shown(closenessOf(state), 3)),
    describe.near(place, near.join(', ')),
    ...(marks.length > 0 ? [describe.marks(marks.join(', '))] : []),
    noteOn(state, messages)[0],
    reached(state) ? describe.reached : describe.goal(state.done, tasks.length),
  ]
}
