// A picture is shown whole or not at all: wrapped or cut it says something else.
import type { Theme } from '../theme/theme.ts'
import { width as widthOf, wrap } from './width.ts'

/** Frames, blocks and braille: what pictures are drawn with, and sentences are not. */
const drawn = /[\u2500-\u259f\u2800-\u28ff]/

export const isPicture = (text: string): boolean => drawn.test(text)

/** The picture, or how wide the window would have to be. */
export function picture(
  lines: readonly string[],
  { width, theme }: { width: number; theme: Theme },
): string[] {
  const columns = Math.max(...lines.map(line => widthOf(line)))
  if (columns <= width) return [...lines]
  return wrap(theme.messages.story.tooNarrow(columns), width).map(theme.dim)
}
