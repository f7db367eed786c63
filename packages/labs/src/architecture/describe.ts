// The architecture in sentences.
import { shown } from '../frame/text.ts'
import type { Messages } from '../messages/messages.ts'
import type { Flow } from './flow.ts'
import { halves, nameOf, questions } from './nodes.ts'
import { here, isAsked, reached, type State, seen } from './state.ts'
import { noteOn, shapeOf } from './words.ts'

export function describe(
  state: State,
  { messages, flow }: { messages: Messages; flow: Flow },
): string[] {
  const { describe, names, halves: titles } = messages.architecture
  const node = here(state)
  const { choices, id } = node
  const places = halves.map(half =>
    describe.half(
      titles[half],
      seen(state, half)
        .map(node => `${names[node.name]} ${shapeOf(state, node, describe.hidden)}`)
        .join('; '),
    ),
  )
  const row = flow[id]![0]!.slice(0, 5).map(v => shown(v, 2))
  return [
    describe.sizes,
    ...places,
    ...halves.map(half => describe.block(titles[half], state.open[half])),
    describe.here(titles[state.half], names[node.name]!, shapeOf(state, node, describe.hidden)),
    isAsked(state, node)
      ? describe.choices(choices!.map(nameOf).join('; '), nameOf(choices![state.choice]!))
      : describe.numbers(row.join(', ')),
    noteOn(state, messages)[0],
    reached(state)
      ? describe.reached(questions.length)
      : describe.goal(state.found.length, questions.length),
  ]
}
