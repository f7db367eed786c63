// What all parts of the picture are drawn with: where each begins, and how a number and a share are written.
import type { Picture } from '@neuralings/plots'
import { textWidth } from '@neuralings/plots/text'
import type { Messages } from '../messages/messages.ts'
import type { Model } from './model.ts'
import type { State } from './state.ts'

export interface Drawing {
  state: State
  model: Model
  messages: Messages
  sheet: Picture
  /** What stands at each place. */
  signs: string[]
  /** The questions and the places that are shown. */
  rows: number[]
  columns: number[]
}

/** Rows and columns of the map that are shown. */
export const most = 6

/** Columns of a cell of the map, where there is room for it, and of the place and name before it. */
export const cell = 6
export const names = 8

/** Where the working of a cell stands. */
export const side = names + most * cell + 3

/** Five shades of a share. */
export const shadeOf = (share: number): string => ' ░▒▓█'[Math.min(4, Math.round(share * 4))]!

/** Right-aligned in so many columns. */
export const right = (text: string, columns: number): string =>
  ' '.repeat(Math.max(0, columns - textWidth(text))) + text
