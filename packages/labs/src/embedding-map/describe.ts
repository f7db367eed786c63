// The walk in sentences.
import type { Messages } from '../messages/messages.ts'
import { around, end, here, mostHops, placeOf, poles, reached, type State } from './state.ts'
import type { Table } from './table.ts'
import { closeness, noteOn } from './words.ts'

export function describe(
  state: State,
  { table, messages }: { table: Table; messages: Messages },
): string[] {
  const { describe, from } = messages.map
  const { tokens } = table
  const near = around(state, table)
  const placed = (id: number) => {
    const places = state.axes.map(axis => shown(placeOf(id, axis, table)))
    return `${tokens[id]} ${places.join(' / ')}`
  }
  return [
    describe.table(from(table.isOwn), tokens.length),
    describe.path(state.path.map(id => tokens[id]).join(', '), state.path.length - 1),
    describe.near(
      near.map(({ id, similarity }) => `${tokens[id]} ${shown(similarity)}`).join(', '),
    ),
    describe.look(tokens[near[state.choice].id], end, closeness(near[state.choice].id, table)),
    ...(state.page === 'axes'
      ? [
          describe.axes(...state.axes.map(axis => poles[axis].join('–'))),
          describe.places([here(state), ...near.map(({ id }) => id)].map(placed).join(', ')),
        ]
      : []),
    noteOn(state, { table, messages })[0],
    reached(state, table) ? describe.reached(end) : describe.goal(end, mostHops),
  ]
}

const shown = (value: number): string => value.toFixed(2).replace('-', '−')
