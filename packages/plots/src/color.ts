// Colours a terminal can show. Accents have a name and read on dark and on light backgrounds, also for
// colour-blind eyes (blue against orange first); any other colour is red, green, blue from 0 to 255.

/** How many colours the terminal has. 'none' writes no escape codes at all. */
export type ColorDepth = 'none' | '16' | '256' | 'truecolor'

/** Red, green and blue, each 0 to 255. Shown with 256 colours or more. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** A named colour; 'dim' is for what is secondary. */
export type Accent = 'blue' | 'orange' | 'green' | 'purple' | 'dim'

export type Color = Accent | Rgb

/** The order in which series and classes are coloured. */
export const accents: readonly Accent[] = ['blue', 'orange', 'green', 'purple']

const accentRgb: Record<Accent, Rgb> = {
  blue: [52, 132, 212],
  orange: [216, 120, 16],
  green: [24, 150, 110],
  purple: [184, 96, 168],
  dim: [128, 128, 128],
}

const basicCode: Record<Accent, number> = { blue: 94, orange: 33, green: 32, purple: 35, dim: 2 }

export interface Style {
  /** Colour of the character. */
  fg?: Color
  /** Colour behind it. */
  bg?: Color
}

/**
 * Text wrapped in the escape codes of a style, for a terminal of that depth.
 *
 * @example
 * const blue = paint('loss', { fg: 'blue' }, '16')
 * console.log(JSON.stringify(blue)) // "\u001b[94mloss\u001b[0m"
 */
export function paint(text: string, { fg, bg }: Style, depth: ColorDepth): string {
  const codes = [fg && code(fg, depth, 38), bg && code(bg, depth, 48)].filter(Boolean)
  return codes.length > 0 ? `\x1b[${codes.join(';')}m${text}\x1b[0m` : text
}

/** The colour as red, green and blue. */
export function rgbOf(color: Color): Rgb {
  return typeof color === 'string' ? accentRgb[color] : color
}

/** Can this terminal show a scale of colours, not just names? */
export function hasShades(depth: ColorDepth): boolean {
  return depth === '256' || depth === 'truecolor'
}

function code(color: Color, depth: ColorDepth, plane: 38 | 48): string | undefined {
  if (depth === 'none') return undefined
  if (depth === '16') return basic(color, plane)
  const rgb = rgbOf(color)
  if (depth === '256') return `${plane};5;${nearest256(rgb)}`
  return `${plane};2;${rgb.map(Math.round).join(';')}`
}

function basic(color: Color, plane: 38 | 48): string | undefined {
  if (typeof color !== 'string' || (color === 'dim' && plane === 48)) return undefined
  return String(basicCode[color] + (plane === 48 ? 10 : 0))
}

// The 256 colours are 16 basic ones, a cube with six levels a side, and 24 greys.
const levels = [0, 95, 135, 175, 215, 255]

function nearest256(rgb: Rgb): number {
  const [r, g, b] = rgb.map(nearestLevel) as [number, number, number]
  const step = Math.min(23, Math.max(0, Math.round((average(rgb) - 8) / 10)))
  const grey = 8 + 10 * step
  const greyIsNearer =
    distance(rgb, [grey, grey, grey]) < distance(rgb, [levels[r], levels[g], levels[b]])
  return greyIsNearer ? 232 + step : 16 + 36 * r + 6 * g + b
}

function nearestLevel(value: number): number {
  const gaps = levels.map(level => Math.abs(level - value))
  return gaps.indexOf(Math.min(...gaps))
}

function average([r, g, b]: Rgb): number {
  return (r + g + b) / 3
}

function distance(a: Rgb, b: Rgb): number {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2
}
