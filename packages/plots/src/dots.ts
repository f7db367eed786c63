// Eight dots in one character cell, two wide and four high. Braille has a character for each of the 256
// ways to light them; in ASCII the character whose strokes lie nearest is taken.

/** One bit per dot. `x` is 0 or 1, `y` is 0 (top) to 3. */
export function dotBit(x: number, y: number): number {
  return y === 3 ? 64 << x : 1 << (y + 3 * x)
}

/** The braille character with these dots lit. */
export function braille(mask: number): string {
  return mask === 0 ? ' ' : String.fromCharCode(0x2800 + mask)
}

/** The ASCII character that looks most like these dots. */
export function asciiDots(mask: number): string {
  return asciiOf[mask]
}

// Each stroke drawn as its four rows of two dots.
const strokes: Record<string, string> = {
  ' ': '.. .. .. ..',
  "'": 'o. o. .. ..',
  '`': '.o .. .. ..',
  '"': 'oo .. .. ..',
  '-': '.. oo oo ..',
  '.': '.. .. .. o.',
  ',': '.. .. .o .o',
  _: '.. .. .. oo',
  ':': '.. o. .. o.',
  '|': 'o. o. o. o.',
  '!': '.o .o .o .o',
  '/': '.o .o o. o.',
  '\\': 'o. o. .o .o',
  '=': 'oo .. oo ..',
  '#': 'oo oo oo oo',
}

const strokeMasks = Object.entries(strokes).map(([char, rows]) => [char, maskOf(rows)] as const)
const asciiOf = Array.from({ length: 256 }, (_, mask) => nearestStroke(mask))

function nearestStroke(mask: number): string {
  if (mask === 0) return ' '
  let best = { char: ' ', misses: 9 }
  for (const [char, stroke] of strokeMasks) {
    const misses = bitCount(mask ^ stroke)
    if (stroke !== 0 && misses < best.misses) best = { char, misses }
  }
  return best.char
}

function maskOf(rows: string): number {
  let mask = 0
  rows.split(' ').forEach((row, y) => {
    for (const x of [0, 1]) if (row[x] === 'o') mask |= dotBit(x, y)
  })
  return mask
}

function bitCount(mask: number): number {
  return mask === 0 ? 0 : (mask & 1) + bitCount(mask >> 1)
}
