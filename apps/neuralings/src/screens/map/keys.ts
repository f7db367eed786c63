// The keys of the map.
import type { Messages } from '../../messages/messages.ts'
import type { KeyHelp } from '../../view/footer.ts'
import type { MapAction, MapState } from './state.ts'

export type MapIntent =
  | MapAction
  | { type: 'open' }
  | { type: 'back' }
  | { type: 'review' }
  | { type: 'house' }
  | { type: 'help' }
  | { type: 'quit' }

/** Reviews are offered only when there are some, the house once it stands. */
export function mapHelp(
  { query, item }: MapState,
  { map: { keys } }: Messages,
  { due = 0, isDone = false } = {},
): readonly KeyHelp[] {
  if (query !== null)
    return [
      ['enter', keys.open],
      ['↑↓', keys.choose],
      ['esc', keys.back],
    ]
  return [
    ['enter', item === null ? keys.goOn : keys.open],
    ['↑↓', keys.choose],
    item === null ? ['→', keys.exercises] : ['←', keys.lessons],
    ['/', keys.search],
    ...(due > 0 ? [['r', keys.review(due)] as const] : []),
    ...(isDone ? [['c', keys.house] as const] : []),
    ['?', keys.help],
    ['q', keys.quit],
  ]
}

export function mapIntent(state: MapState, key: string, due = 0): MapIntent | null {
  if (state.query !== null) return searchIntent(state.query, key)
  if (key === 'r') return due > 0 ? { type: 'review' } : null
  return plain[key] ?? null
}

const plain: Record<string, MapIntent> = {
  up: { type: 'map/move', by: -1 },
  k: { type: 'map/move', by: -1 },
  down: { type: 'map/move', by: 1 },
  j: { type: 'map/move', by: 1 },
  pageup: { type: 'map/move', by: -10 },
  pagedown: { type: 'map/move', by: 10 },
  right: { type: 'map/into' },
  left: { type: 'map/out' },
  esc: { type: 'map/out' },
  enter: { type: 'open' },
  '?': { type: 'help' },
  c: { type: 'house' },
  q: { type: 'quit' },
}

function searchIntent(query: string, key: string): MapIntent | null {
  if (key === 'esc') return { type: 'back' }
  if (key === 'enter') return { type: 'open' }
  if (key === 'up' || key === 'down') return { type: 'map/move', by: key === 'up' ? -1 : 1 }
  if (key === 'backspace') return { type: 'map/search', query: query.slice(0, -1) }
  if (key === 'space') return { type: 'map/search', query: `${query} ` }
  return key.length === 1 ? { type: 'map/search', query: query + key } : null
}
