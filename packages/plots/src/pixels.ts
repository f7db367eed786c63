// What counts as a grey picture, and how large it may become.
import {
  isArrayable,
  isList,
  type Rows,
  requireSome,
  toList,
  toRows,
  type Values,
} from './values.ts'

/** The largest size in pixels, two to a cell, that keeps the proportions and fits; never above the natural one. */
export function fitPixels(
  pixels: number[][],
  { columns, rows }: { columns: number; rows: number },
): { width: number; height: number } {
  const [width, height] = [pixels[0].length, pixels.length]
  const share = Math.min(1, columns / width, (rows * 2) / height)
  const scaled = (length: number) => Math.max(1, Math.round(length * share))
  return { width: scaled(width), height: scaled(height) }
}

/** Rows of pixels, also from a flat list if it is a square. */
export function toPixels(pixels: Values | Rows): number[][] {
  const plain = isArrayable(pixels) ? pixels.toArray() : pixels
  const isGrid = isList(plain) && isList(plain[0])
  const rows = isGrid ? toRows('image', plain) : square(toList('image', plain))
  requireSome('image', rows.flat())
  return rows
}

function square(flat: number[]): number[][] {
  const side = Math.sqrt(flat.length)
  if (!Number.isInteger(side))
    throw new RangeError(
      `image: a flat picture must be square, ${flat.length} numbers are not: give rows`,
    )
  return Array.from({ length: side }, (_, y) => flat.slice(y * side, (y + 1) * side))
}
