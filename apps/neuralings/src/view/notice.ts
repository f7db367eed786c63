// A sentence above the keys: what just happened, or a question. It is told in full, and the keys stay.
import { clip, wrap } from '../text/width.ts'
import type { Theme } from '../theme/theme.ts'
import { type Room, room as roomOf, type Size } from './size.ts'

const mostRows = 3

/** The notice in at most three rows, and in no more than `rows`. */
export function noticeLines(
  notice: string,
  { width, rows, theme }: { width: number; rows: number; theme: Theme },
): string[] {
  const most = Math.min(mostRows, rows)
  if (notice === '' || most < 1) return []
  const lines = wrap(theme.readable(notice), width)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), clip(lines.slice(most - 1).join(' '), width)]
}

interface Told {
  /** What the notice leaves of the room. */
  room: Room
  notice: string[]
}

/** One row of the body always stays. */
export function withNotice(size: Size, notice: string, theme: Theme): Told {
  const room = roomOf(size)
  const lines = noticeLines(notice, { width: room.width, rows: room.height - 1, theme })
  return { room: { ...room, height: room.height - lines.length }, notice: lines }
}
