// The keys of the map.
import type { KeyHelp } from '../../view/footer.ts'
import type { MapAction, MapState } from './state.ts'

export type MapIntent = MapAction | { type: 'open' } | { type: 'help' } | { type: 'quit' }

export const mapHelp: readonly KeyHelp[] = [
  ['enter', 'go on'],
  ['↑↓', 'choose'],
  ['→', 'exercises'],
  ['/', 'search'],
  ['?', 'help'],
  ['q', 'quit'],
]

export const searchHelp: readonly KeyHelp[] = [
  ['enter', 'open'],
  ['↑↓', 'choose'],
  ['esc', 'back to the map'],
]

export function mapIntent(state: MapState, key: string): MapIntent | null {
  if (state.query !== null) return searchIntent(state.query, key)
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
  '/': { type: 'map/search', query: '' },
  '?': { type: 'help' },
  q: { type: 'quit' },
}

function searchIntent(query: string, key: string): MapIntent | null {
  if (key === 'esc') return { type: 'map/search', query: null }
  if (key === 'enter') return { type: 'open' }
  if (key === 'up' || key === 'down') return { type: 'map/move', by: key === 'up' ? -1 : 1 }
  if (key === 'backspace') return { type: 'map/search', query: query.slice(0, -1) }
  if (key === 'space') return { type: 'map/search', query: `${query} ` }
  return key.length === 1 ? { type: 'map/search', query: query + key } : null
}
