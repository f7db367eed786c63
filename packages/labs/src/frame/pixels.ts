// Grey pixels on a picture, two to a cell, one above the other. Some of them may be lit: a window that slides, a winner.
import { type ColorDepth, Picture, type Rgb } from '@neuralings/plots'

export interface Pixels {
  /** Rows of greys from 0 (black) to 1 (white); undefined where nothing has been drawn yet. */
  greys: readonly (readonly (number | undefined)[])[]
  color: ColorDepth
  ascii: boolean
  /** Which pixels are lit. */
  isLit?: (row: number, column: number) => boolean
}

/** The pixels as a picture of their own, half as high as they are many. */
export function pixelPicture({ greys, color, ascii, isLit = () => false }: Pixels): Picture {
  const [width, height] = [greys[0]!.length, Math.ceil(greys.length / 2)]
  const picture = new Picture({ width, height, ascii })
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const places = [2 * row, 2 * row + 1]
      const [top, bottom] = places.map(y => greys[y]?.[column])
      if (top === undefined) continue
      if (ascii || color === 'none' || color === '16') {
        picture.put(column, row, ascii ? shade(top, bottom ?? 0, ' .:-=+*#%@') : halves(top, bottom ?? 0)) // biome-ignore format: one line
        continue
      }
      const [fg, bg] = places.map(y => colored(greys[y]?.[column] ?? 0, isLit(y, column)))
      picture.put(column, row, '▀', bottom === undefined ? { fg } : { fg, bg })
    }
  return picture
}

/** A grey, or a blue as bright as it. */
function colored(grey: number, lit: boolean): Rgb {
  const level = 255 * clamped(grey)
  return lit ? [0.45 * level, 60 + 0.55 * level, 150 + 0.41 * level] : [level, level, level]
}

const clamped = (grey: number): number => Math.min(1, Math.max(0, grey))

function shade(top: number, bottom: number, steps: string): string {
  return steps[Math.round(clamped((top + bottom) / 2) * (steps.length - 1))]!
}

/** Greys that agree are a shade, others the halves of a cell. */
function halves(top: number, bottom: number): string {
  if (Math.abs(clamped(top) - clamped(bottom)) < 0.25) return shade(top, bottom, ' ░▒▓█')
  return [' ', '▄', '▀', '█'][Number(top >= 0.4) * 2 + Number(bottom >= 0.4)]!
}
