// Grey pictures as text. A cell is twice as high as wide, so it holds two square pixels, one above the other.

import { hasShades } from './color.ts'
import { greatest } from './greatest.ts'
import { checkOptions, type DrawOptions, drawOptions } from './options.ts'
import { Picture } from './picture.ts'
import { fitPixels, toPixels } from './pixels.ts'
import { type Range, rangeOf, shareOf } from './range.ts'
import { resize } from './resize.ts'
import { grey, shade } from './shades.ts'
import { textWidth } from './text-width.ts'
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
export function image(pixels: Values | Rows, options: ImageOptions = {}): string {
  const { caption, ...others } = checkOptions('image', options, [
    ...drawOptions,
    'caption',
    'range',
  ])
  return images([pixels], { ...others, captions: caption === undefined ? [] : [caption] })
}

/**
 * Draws several pictures in a row, each with its caption, all made small enough to fit.
 *
 * @throws RangeError as `image` does.
 * @example
 * const [plus, dot] = [[[0, 1, 0], [1, 1, 1], [0, 1, 0]], [[0, 0], [0, 1]]]
 * console.log(images([plus, dot], { captions: ['+', '.'] }))
 * // ▄█▄   ▄
 * //  ▀
 * //  +   .
 */
export function images(pictures: readonly (Values | Rows)[], options: ImagesOptions = {}): string {
  const names = [...drawOptions, 'captions', 'range'] as const
  const { captions = [], range, ...look } = checkOptions('images', options, names)
  const { width = 72, height = 24, color = 'none', ascii = false } = look
  requireSome('image', pictures)
  const below = captions.length > 0 && height > 1 ? 1 : 0
  const columns = Math.max(1, Math.floor((width + gap) / pictures.length) - gap)
  const drawn = pictures.map(it =>
    drawPixels(toPixels(it), { room: { columns, rows: height - below }, color, ascii, range }),
  )
  const slots = drawn.map((it, i) =>
    Math.min(columns, Math.max(it.width, textWidth(captions[i] ?? ''))),
  )
  const whole = slots.reduce((sum, slot) => sum + slot + gap, -gap)
  const rows = greatest(drawn.map(it => it.height))
  const picture = new Picture({ width: Math.min(width, whole), height: rows + below, ascii })
  let left = 0
  drawn.forEach((it, i) => {
    picture.place(left + middle(slots[i], it.width), 0, it)
    if (below) writeCaption(picture, { left, size: slots[i], text: captions[i] ?? '' })
    left += slots[i] + gap
  })
  return picture.toString({ color })
}

interface PixelOptions extends Required<Pick<ImageOptions, 'color' | 'ascii'>> {
  room: { columns: number; rows: number }
  range?: Range
}

function drawPixels(pixels: number[][], { room, color, ascii, range }: PixelOptions): Picture {
  const size = fitPixels(pixels, room)
  const small = toGreys(resize(pixels, size), range)
  const picture = new Picture({ width: size.width, height: Math.ceil(size.height / 2), ascii })
  for (let row = 0; row < picture.height; row++)
    for (let column = 0; column < size.width; column++) {
      const [top, bottom] = [small[2 * row][column], small[2 * row + 1]?.[column] ?? 0]
      if (ascii) picture.put(column, row, shade((top + bottom) / 2, true))
      else if (!hasShades(color)) picture.put(column, row, halves(top, bottom))
      else picture.put(column, row, '▀', { fg: grey(top), bg: grey(bottom) })
    }
  return picture
}

/** Below its picture, in the middle, and no wider. */
function writeCaption(
  picture: Picture,
  { left, size, text }: { left: number; size: number; text: string },
): void {
  const strip = new Picture({ width: size, height: 1 })
  strip.text(Math.max(0, middle(size, textWidth(text))), 0, text)
  picture.place(left, picture.height - 1, strip)
}

/** Where something begins that stands in the middle. */
function middle(room: number, size: number): number {
  return Math.floor((room - size) / 2)
}

/** Values as shares of the way from black to white. */
function toGreys(pixels: number[][], range?: Range): number[][] {
  const ends = range ?? rangeOf('image', pixels.flat())
  return pixels.map(row => row.map(value => shareOf(value, ends)))
}

/** The character whose upper and lower half are filled or not; greys that agree are a shade. */
function halves(top: number, bottom: number): string {
  if (Math.abs(top - bottom) < 0.25) return shade((top + bottom) / 2, false)
  return [' ', '▄', '▀', '█'][Number(top >= 0.4) * 2 + Number(bottom >= 0.4)]
}
