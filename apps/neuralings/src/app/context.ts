// What the app's actions work with: the state, the disk and the grader, the terminal.
import type { Checking } from '../session/checking.ts'
import type { Foreground } from '../session/foreground.ts'
import type { Session } from '../session/session.ts'
import type { Theme } from '../theme/theme.ts'
import type { Size } from '../view/size.ts'
import type { Action, AppState } from './state.ts'
import type { Store } from './store.ts'

export interface Context {
  session: Session
  store: Store<AppState, Action>
  checking: Checking
  foreground: Foreground
  env: Record<string, string | undefined>
}

/** The screen at the moment of a key: how far one can scroll depends on it. */
export interface Viewport {
  size: Size
  theme: Theme
  spoken: boolean
}

/** A key, where it was pressed, and the way out. */
export interface Press {
  key: string
  /** Whether it came together with others, before anybody could see what they did. */
  ahead: boolean
  viewport: Viewport
  quit: () => void
}
