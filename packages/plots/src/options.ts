// What every plot can be told about the space it has and the terminal it is drawn for.
import type { ColorDepth } from './color.ts'

export interface DrawOptions {
  /** Columns: no line is wider. */
  width?: number
  /** Rows: there are no more. */
  height?: number
  /** Colours of the terminal; 'none' (the default) still tells everything. */
  color?: ColorDepth
  /** Printable ASCII only: no braille, no blocks. Your own titles and labels stay as they are. */
  ascii?: boolean
}
