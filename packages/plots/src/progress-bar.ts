// How far something is that takes its time: one line, to be drawn again and again at the same place.

import { checkOptions, type DrawOptions } from './options.ts'

/**
 * A line of `width` characters (30 unless told otherwise) of which the `share` from 0 to 1 is drawn bold.
 *
 * @throws RangeError when the share is no number from 0 to 1, or the width no whole number ≥ 0.
 * @example
 * console.log(progressBar(0.25, { width: 10 })) // ━━╸───────
 * console.log(progressBar(0.25, { width: 10, ascii: true })) // ==--------
 */
export function progressBar(
  share: number,
  options: Pick<DrawOptions, 'width' | 'ascii'> = {},
): string {
  const { width = 30, ascii = false } = checkOptions('progressBar', options, ['width', 'ascii'])
  if (!(share >= 0 && share <= 1))
    throw new RangeError(`progressBar: expected a share from 0 to 1, got ${share}`)
  const halves = Math.floor(2 * width * share)
  const done = Math.floor(halves / 2)
  if (ascii) return '='.repeat(done) + '-'.repeat(width - done)
  const edge = halves % 2 === 1 ? '╸' : ''
  return '━'.repeat(done) + edge + '─'.repeat(width - done - edge.length)
}
