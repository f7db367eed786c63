// What the lab says of where one stands.
import type { Messages, Note } from '../messages/messages.ts'
import { around, end, here, mostHops, reached, type State } from './state.ts'
import { dot, type Table } from './table.ts'

export function noteOn(
  state: State,
  { table, messages: { map } }: { table: Table; messages: Messages },
): Note {
  if (state.page === 'axes') return map.axes
  const hops = state.path.length - 1
  if (here(state) === table.tokens.indexOf(end)) {
    return reached(state, table) ? map.arrived(hops) : map.late(hops, mostHops)
  }
  const { id } = around(state, table)[state.choice]
  return map.toEnd(table.tokens[id], end, closeness(id, table))
}

/** How close a word is to the end of the walk: a cosine, with two decimals. */
export function closeness(id: number, { tokens, rows }: Table): string {
  return dot(rows[id], rows[tokens.indexOf(end)]).toFixed(2).replace('-', '−')
}
