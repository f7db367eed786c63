// One name for each key, the same for every screen and lab: 'up', 'enter', 'space', 'a', …
import type { Key } from 'ink'

const special: [keyof Key, string][] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'esc'],
  ['backspace', 'backspace'],
  ['delete', 'backspace'],
]

/**
 * The names of what was pressed: fast typing arrives as several characters at once. A key with Alt or Command
 * is another key than the letter on it, and letting go of a key is none.
 */
export function keyNames(input: string, key: Key): string[] {
  if (key.eventType === 'release' || key.super || key.hyper) return []
  if (key.meta && !key.escape) return []
  const named = key.tab ? tab(key) : special.find(([flag]) => key[flag])?.[1]
  if (key.ctrl) return [`ctrl-${named ?? input}`]
  return named ? [named] : [...input].map(character => names[character] ?? character)
}

const tab = ({ shift }: Key): string => (shift ? 'shift-tab' : 'tab')

const names: Record<string, string> = { ' ': 'space', '\r': 'enter', '\n': 'enter', '\t': 'tab' }
