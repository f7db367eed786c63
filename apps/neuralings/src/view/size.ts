// How much room there is. A frame is one row shorter than the window: a terminal that is filled to the
// last row scrolls.

import { remember } from '../text/remember.ts'

export interface Size {
  columns: number
  rows: number
}

export interface Room {
  /** Columns between the margins. */
  width: number
  /** Rows between header and footer. */
  height: number
  /** Whether rules part header, body and footer. */
  rules: boolean
}

const comfortable = 16

/** The same size gives the very same room. */
export const room = ({ columns, rows }: Size): Room => roomOf(columns, rows)

const roomOf = remember((columns: number, rows: number): Room => {
  const rules = rows >= comfortable
  return {
    width: Math.max(10, columns - 2),
    height: Math.max(1, rows - 1 - (rules ? 4 : 2)),
    rules,
  }
})

/** Text is never set wider than this. */
export const measure = 72
