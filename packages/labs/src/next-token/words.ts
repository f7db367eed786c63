// What the lab says of where one stands.
import type { Messages, Note } from '../messages/messages.ts'
import {
  type Bar,
  dieOf,
  hit,
  type KnobName,
  reached,
  type State,
  settingOf,
  shownLetter,
  wantedOf,
} from './state.ts'

export function noteOn(state: State, bars: readonly Bar[], { nextToken }: Messages): Note {
  const { model, written } = state
  const wanted = wantedOf(model)
  if (reached(state)) return nextToken.done
  if (written.some((id, i) => id !== wanted[i])) return nextToken.astray
  const [falls, next] = [bars[hit(bars, dieOf(state))].id, wanted[written.length]]
  const [one, other] = [falls, next].map(id => shownLetter(model.letters[id]))
  return falls === next ? nextToken.right(one) : nextToken.next(one, other)
}

export function shownValue(state: State, name: KnobName, { nextToken }: Messages): string {
  const value = settingOf(state, name)
  return value === Infinity || (name === 'topP' && value === 1) ? nextToken.all : String(value)
}
