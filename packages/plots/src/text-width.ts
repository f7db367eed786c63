// How many cells a text takes: two for a wide character (漢), none for a control character or a colour.
import stringWidth from 'string-width'

const colorCodes = /\x1b\[[\d;]*m/g

// What nearly all texts are made of, known at a glance. Of one cell: letters, also Greek ones, marks, arrows and
// operators, frames, blocks, shapes and dots. Of two: Chinese characters and their marks.
const narrow = ' -~¡-¬®-ÿΑ-ΡΣ-ω‐-‧′″←-⇿∀-⋿─-◼✓✗\u2800-\u28ff'
const wide = '、-〩〰-〾一-鿿！-｠'
const known = new RegExp(`^[${narrow}${wide}]*$`)
const eachWide = new RegExp(`[${wide}]`, 'g')

/**
 * Cells that a text takes on a terminal.
 *
 * @example
 * console.log(textWidth('学习率 η')) // 8
 */
export function textWidth(text: string): number {
  const shown = text.includes('\x1b') ? text.replaceAll(colorCodes, '') : text
  return known.test(shown) ? shown.length + countWide(shown) : stringWidth(shown)
}

const countWide = (text: string): number => text.match(eachWide)?.length ?? 0
