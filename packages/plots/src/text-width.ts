// How many cells a text takes: two for a wide character (漢), none for a control character or a colour.
import stringWidth from 'string-width'

const colorCodes = /\x1b\[[\d;]*m/g

// The characters that pictures are made of, known at a glance: letters, frames, blocks, shapes and dots.
const plain = /^[ -~\u2500-\u25fc\u2800-\u28ff]*$/

/**
 * Cells that a text takes on a terminal.
 *
 * @example
 * console.log(textWidth('学习率 η')) // 8
 */
export function textWidth(text: string): number {
  const shown = text.replaceAll(colorCodes, '')
  return plain.test(shown) ? shown.length : stringWidth(shown)
}
