// Pictures that show one side at a time: what is decided in the plane, amounts, a table, images, text.
import type { Picture } from '@neuralings/lesson-kit'
import { bars, decisionSurface, heatMap, images, scatter } from '@neuralings/plots'
import type { Frame } from './frame.ts'

export type Side = 'yours' | 'wanted'

export type Panel = Exclude<Picture, { type: 'curves' }>
type Of<Type> = Extract<Picture, { type: Type }>

/** As high as it is easily read, and no higher. */
const highest = 14

export function drawPanel(picture: Panel, side: Side, { theme, ...frame }: Frame): string[] {
  const { color, ascii } = theme
  const size = { width: frame.width, height: Math.min(highest, frame.height), color, ascii }
  switch (picture.type) {
    case 'surface':
      return surface(picture, side, size)
    case 'bars': {
      const amounts = (picture[side] ?? []).map(value => value ?? Number.NaN)
      return split(bars(amounts, { ...size, labels: picture.labels }))
    }
    case 'table': {
      const { rowLabels, columnLabels } = picture
      const rows = (picture[side] ?? []).map(row => row.map(value => value ?? Number.NaN))
      return split(heatMap(rows, { ...size, rowLabels, columnLabels }))
    }
    case 'images':
      return row(picture, size)
    case 'text':
      return (picture[side] ?? []).map(line => theme.readable(line))
  }
}

type Size = { width: number; height: number } & Pick<Frame['theme'], 'color' | 'ascii'>

function surface(picture: Of<'surface'>, side: Side, size: Size): string[] {
  const { xRange, yRange, points = [], labels, threshold } = picture
  const scores = picture[side]
  if (!scores) return split(scatter(points, { ...size, xRange, yRange, labels }))
  const at = lookUp(picture, scores)
  const shown = { xRange, yRange, threshold, points, labels }
  return split(decisionSurface(places => places.map(at), { ...size, ...shown }))
}

/** The score of the cell that a place lies in. */
function lookUp({ xRange, yRange }: Of<'surface'>, scores: readonly (number | null)[]) {
  const count = Math.round(Math.sqrt(scores.length))
  const cell = (value: number, [low, high]: readonly [number, number]): number =>
    Math.min(count - 1, Math.max(0, Math.floor(((value - low) / (high - low)) * count)))
  return ([x, y]: readonly [number, number]): number =>
    scores[cell(y, yRange) * count + cell(x, xRange)] ?? Number.NaN
}

/** As many images as there is room for, each with what was said of it. */
function row({ images: all, yours, wanted }: Of<'images'>, size: Size): string[] {
  const count = Math.min(all.length, Math.floor(size.width / 9))
  if (count === 0) return []
  const shown = all.slice(0, count).map(image => image.map(value => value ?? 0))
  const captions = shown.map((_, i) => said(yours?.[i], wanted?.[i]))
  return split(images(shown, { ...size, captions }))
}

const said = (yours = '', wanted = ''): string =>
  yours === wanted || wanted === '' ? yours : `${yours} (${wanted})`

const split = (drawn: string): string[] => drawn.split('\n')
