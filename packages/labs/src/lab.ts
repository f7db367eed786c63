// What a lab is: an interactive picture as a pure state machine. Keys go in, lines of text come out;
// no screen, no clock, no chance outside a seed, so a log of keys replays to the very same picture.
import type { DrawOptions } from '@neuralings/plots'

/** How a picture is to be drawn: the same options that `@neuralings/plots` takes. */
export type Canvas = Required<DrawOptions>

/** A key as the lab names it: 'left', 'right', 'up', 'down', 'space', 'tab', 'b', '0', …; 'tick' is one beat of training. */
export type Key = string

export interface Lab<State = unknown> {
  /** kebab-case, unique: `drag-the-line`. */
  name: string
  title: string
  /** One sentence: what to reach. */
  goal: string
  /** Keys for the footer, in order: `{ keys: '←→', does: 'slope' }`. */
  help: { keys: string; does: string }[]
  /** A short log that reaches the goal, one of many. */
  solution: readonly string[]
  init(): State
  /** The state after a key; the same state, unchanged, for a key that means nothing here. */
  update(state: State, key: Key): State
  /** `canvas.height` lines at most, none wider than `canvas.width`. */
  view(state: State, canvas: Canvas): string[]
  /** The same facts as sentences, for screen readers and plain output. */
  describe(state: State): string[]
  reached(state: State): boolean
  /** True while training: the screen sends 'tick' at every frame. */
  running(state: State): boolean
}

/** The state after a key log. A log entry is a key, or `key*n` for n presses of it. */
export function replay<State>(lab: Lab<State>, log: readonly string[]): State {
  let state = lab.init()
  for (const entry of log) {
    const [key, times = '1'] = entry.split('*')
    for (let i = 0; i < Number(times); i++) state = lab.update(state, key!)
  }
  return state
}
