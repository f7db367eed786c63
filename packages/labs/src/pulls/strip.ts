// A part of the picture from edge to edge. All parts have the same places across, so that what is below one another
// belongs together; on the left there is room for labels, on the right for strengths.
import { Picture, type Range } from '@neuralings/plots'
import { gutter } from '../frame/numbers.ts'
import { writer } from '../frame/page.ts'
import { Plane } from '../frame/plane.ts'
import type { Messages } from '../messages/messages.ts'
import { rangeOf } from './scene.ts'
import type { State } from './state.ts'

type Write = ReturnType<typeof writer>

export interface Strip {
  state: State
  words: Messages['pulls']
  /** The places across, and on it a writer. */
  plane: Plane
  inside: Write
  /** The column of a place. */
  columnOf(place: number): number
  /** Writes on the left of the plane, its last character in the column beside it. */
  label: Write
  /** Writes on the right. */
  strength: Write
}

export interface Part {
  state: State
  words: Messages['pulls']
  top: number
  rows: number
  /** What the rows stand for. Default 0 to 1. */
  y?: Range
}

/** Columns on the right. */
const strengths = 9

export function strip(
  sheet: Picture,
  { state, words, top, rows, y = [0, 1] }: Part,
  draw: (strip: Strip) => void,
): void {
  const right = sheet.width - strengths
  const body = new Picture({ width: right - gutter, height: rows, ascii: sheet.ascii })
  const plane = new Plane(body, { x: rangeOf(state), y })
  const beside = writer(sheet)
  draw({
    state,
    words,
    plane,
    inside: writer(body),
    columnOf: place => plane.cellAt([place, 0])[0],
    label: (column, row, text, color) => beside(column, top + row, text, color),
    strength: (column, row, text, color) => beside(right + column, top + row, text, color),
  })
  sheet.place(gutter, top, body)
}
