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

/** The names of what was pressed: fast typing arrives as several characters at once. */
export function keyNames(input: string, key: Key): string[] {
  if (key.tab) return [key.shift ? 'shift-tab' : 'tab']
  const named = special.find(([flag]) => key[flag])
  if (named) return [named[1]]
  if (key.ctrl) return [`ctrl-${input}`]
  return [...input].map(character => names[character] ?? character)
}

const names: Record<string, string> = { ' ': 'space', '\r': 'enter', '\n': 'enter', '\t': 'tab' }
