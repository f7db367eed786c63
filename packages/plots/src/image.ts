// Grey pictures as text. A cell is twice as high as wide, so it holds two square pixels, one above the other.
import stringWidth from 'string-width'
import { hasShades } from './color.ts'
import type { DrawOptions } from './options.ts'
import { Picture } from './picture.ts'
import { fitPixels, toPixels } from './pixels.ts'
import { resize } from './resize.ts'
import { rangeOf } from './scale.ts'
import { grey, shade } from './shades.ts'
import type { Range } from './ticks.ts'
import { type Rows, requireSome, type Values } from './values.ts'

export interface ImageOptions extends DrawOptions {
  /** A line of text below. */
  caption?: string
  /** The values of black and of white; without it, the least and the greatest. */
  range?: Range
}

export interface ImagesOptions extends Omit<ImageOptions, 'caption'> {
  /** A line of text below each picture, in order. */
  captions?: readonly string[]
}

interface Frame {
  pixels: number[][]
  caption: string
}

const gap = 2

/**
 * Draws a grey picture: rows `[h, w]`, or a flat square one such as a digit of 784 numbers. Larger values
 * are lighter (with colour) or more filled (without). It is made smaller to fit, never larger.
 *
 * @throws RangeError when there are no pixels, or a flat list is not a square.
 * @example
 * console.log(image([[0, 1, 0], [1, 1, 1], [0, 1, 0], [0, 1, 0]]))
 * // ▄█▄
 * //  █
 */
export function image(pixels: Values | Rows, { caption, ...options }: ImageOptions = {}): string {
  return images([pixels], { ...options, captions: caption === undefined ? [] : [caption] })
}

/**
 * Draws several pictures in a row, each with its caption, all made small enough to fit.
 *
 * @throws RangeError as `image` does.
 */
export function images(
  pictures: readonly (Values | Rows)[],
  {
    width = 72,
    height = 24,
    color = 'none',
    ascii = false,
    captions = [],
    range,
  }: ImagesOptions = {},
): string {
  requireSome('image', pictures)
  const frames = pictures.map((it, i) => ({ pixels: toPixels(it), caption: captions[i] ?? '' }))
  const below = captions.length > 0 && height > 1 ? 1 : 0
  const room = {
    columns: Math.max(1, Math.floor((width - gap * (frames.length - 1)) / frames.length)),
    rows: height - below,
  }
  const drawn = frames.map(frame => drawFrame(frame, { room, color, ascii, range, below }))
  const picture = new Picture({
    width: Math.min(
      width,
      drawn.reduce((sum, it) => sum + it.width + gap, -gap),
    ),
    height: Math.min(height, Math.max(...drawn.map(it => it.height))),
    ascii,
  })
  let column = 0
  for (const it of drawn) {
    picture.place(column, 0, it)
    column += it.width + gap
  }
  return picture.toString({ color })
}

interface FrameOptions extends Required<Pick<ImageOptions, 'color' | 'ascii'>> {
  room: { columns: number; rows: number }
  range?: Range
  /** Rows for the caption. */
  below: number
}

function drawFrame(
  { pixels, caption }: Frame,
  { room, color, ascii, range, below }: FrameOptions,
): Picture {
  const size = fitPixels(pixels, room)
  const small = toGreys(resize(pixels, size), range)
  const rows = Math.ceil(size.height / 2)
  const width = Math.min(room.columns, Math.max(size.width, stringWidth(caption)))
  const picture = new Picture({ width, height: rows + below, ascii })
  const left = Math.floor((width - size.width) / 2)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < size.width; column++) {
      const pair = [small[2 * row][column], small[2 * row + 1]?.[column] ?? 0] as const
      if (hasShades(color) && !ascii)
        picture.put(left + column, row, '▀', { fg: grey(pair[0]), bg: grey(pair[1]) })
      else
        picture.put(left + column, row, ascii ? shade((pair[0] + pair[1]) / 2, true) : halves(pair))
    }
  picture.text(Math.max(0, Math.floor((width - stringWidth(caption)) / 2)), rows, caption)
  return picture
}

/** Values as shares of the way from black to white. */
function toGreys(pixels: number[][], range?: Range): number[][] {
  const [low, high] = range ?? rangeOf('image', pixels.flat())
  return pixels.map(row => row.map(value => (value - low) / (high - low)))
}

/** The character whose upper and lower half are filled or not; greys that agree are a shade. */
function halves([top, bottom]: readonly [number, number]): string {
  if (Math.abs(top - bottom) < 0.25) return shade((top + bottom) / 2, false)
  return [' ', '▄', '▀', '█'][Number(top >= 0.4) * 2 + Number(bottom >= 0.4)]
}
