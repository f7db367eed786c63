// How feature maps look: all maps of a layer, small; the chosen one large, beside it for a misread digit what it is on average for
// the right and for the wrong digit; and the shares of the ten digits.
import { Picture } from '@neuralings/plots'
import type { Tensor } from '@neuralings/tensor'
import { page, writer } from '../frame/page.ts'
import { pixelPicture } from '../frame/pixels.ts'
import { fitting, shown } from '../frame/text.ts'
import type { Canvas } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import type { Bench } from './bench.ts'
import { layerNames } from './model.ts'
import { resized } from './resize.ts'
import { mapOf, mapsIn, reached, type State, specimenOf } from './state.ts'
import { layerOf, nameOf, noteOn, sharesOf } from './words.ts'

interface Setting {
  canvas: Canvas
  messages: Messages
  bench: Bench
}

export function view(state: State, { canvas, messages, bench }: Setting): string[] {
  const { features } = messages
  const specimen = specimenOf(state, bench)
  const count = mapsIn(state, bench)
  const source = bench.model.isOwn ? features.own : features.shipped
  return page(canvas, {
    words: messages.page,
    title: features.title,
    status: [`${nameOf(specimen, messages)} · ${source}`, nameOf(specimen, messages)],
    note: noteOn(state, bench, messages),
    goal: features.shortGoal(state.done),
    reached: reached(state),
    knobs: [
      { label: features.layer, value: layerOf(state, messages), arrows: ['▴', '▾'] },
      ...(count > 1
        ? [
            {
              label: features.map,
              value: `${mapOf(state, bench)}/${count}`,
              arrows: ['◂', '▸'] as const,
            },
          ]
        : []),
    ],
    draw: canvas => draw(state, { canvas, messages, bench }),
  })
}

const gutter = 3
const gap = 2
/** Small maps in a row. */
const perRow = 8

function draw(state: State, setting: Setting): string[] {
  const { canvas, bench } = setting
  const sheet = new Picture(canvas)
  if (state.layer === layerNames.length - 1) {
    drawScores(state, {
      setting,
      sheet,
      column: 0,
      row: 0,
      rows: canvas.height,
      width: canvas.width,
    })
    return sheet.toLines(canvas)
  }
  const count = mapsIn(state, bench)
  const rows = canvas.height >= 14 && count > 1 ? Math.ceil(count / perRow) : 0
  const side = Math.floor(canvas.width / perRow) - 2
  const step = Math.ceil(side / 2) + Number(canvas.height >= 30)
  const top = rows * step + Number(rows > 0)
  if (rows) drawAll(state, { setting, sheet, side, step })
  const lines = Math.min(14, canvas.height - top - 2)
  const width = canvas.width >= 110 ? 26 : 14
  drawChosen(state, { setting, sheet, top, lines, width: canvas.width - width })
  const column = canvas.width - width + 1
  drawScores(state, { setting, sheet, column, row: top, rows: lines + 1, width: width - 1 })
  return sheet.toLines(canvas)
}

/** Rows of numbers of a map. */
const mapIn = (layer: Tensor, map: number): number[][] => (layer.toArray() as number[][][])[map]!

/** The greatest number of a layer is white. */
function whiteOf(layer: Tensor): number {
  return Math.max(1e-9, ...(layer.toArray() as number[][][]).flat(2))
}

const greysOf = (map: number[][], side: number, white: number): number[][] =>
  resized(map, side).map(row => row.map(value => value / white))

interface Small {
  setting: Setting
  sheet: Picture
  side: number
  /** Lines from one row of maps to the next. */
  step: number
}

/** All maps, each behind its number. */
function drawAll(state: State, { setting: { canvas, bench }, sheet, side, step }: Small): void {
  const write = writer(sheet)
  const layer = specimenOf(state, bench).layers[state.layer]!
  const white = whiteOf(layer)
  const chosen = mapOf(state, bench)
  const { color, ascii } = canvas
  for (let map = 0; map < mapsIn(state, bench); map++) {
    const column = (map % perRow) * (side + 2)
    const row = Math.floor(map / perRow) * step
    write(column, row, String(map).padStart(2), map === chosen ? 'blue' : 'dim')
    if (map === chosen) write(column, row + 1, ' ▸', 'blue')
    const greys = greysOf(mapIn(layer, map), side, white)
    sheet.place(column + 2, row, pixelPicture({ greys, color, ascii }))
  }
}

interface Large {
  setting: Setting
  sheet: Picture
  top: number
  lines: number
  width: number
}

/** The chosen map with numbers at its sides, and the two means. */
function drawChosen(state: State, { setting, sheet, top, lines, width }: Large): void {
  const { canvas, bench, messages } = setting
  const { features } = messages
  const write = writer(sheet)
  const specimen = specimenOf(state, bench)
  const [layer, map] = [specimen.layers[state.layer]!, mapOf(state, bench)]
  const size = layer.shape[1]!
  const room = Math.min(2 * lines, Math.floor((width - gutter - 2 * gap) / 3))
  const most = width < 40 ? Math.min(2 * lines, width - gutter) : room
  const side = size > most ? most - (most % 2) : size * Math.floor(most / size)
  const means = bench.means[state.layer]!
  const panels: [string, Tensor][] = [[features.mapName(map), layer]]
  if (specimen.kind === 'misread')
    panels.push(
      [features.mean(specimen.label), means[specimen.label]!],
      [features.mean(specimen.answer), means[specimen.answer]!],
    )
  const { color, ascii } = canvas
  const fits = Math.max(1, Math.floor((width - gutter + gap) / (side + gap)))
  panels.slice(0, fits).forEach(([name, maps], i) => {
    const column = gutter + i * (side + gap)
    const greys = greysOf(mapIn(maps, map), side, whiteOf(maps))
    write(column, top, fitting([name], side + 1), i ? 'dim' : 'blue')
    sheet.place(column, top + 1, pixelPicture({ greys, color, ascii }))
    for (let at = 0; at + 2 <= side; at += 8)
      write(
        column + at,
        top + 1 + Math.ceil(side / 2),
        String(Math.floor((at * size) / side)),
        'dim',
      )
  })
  for (let line = 0; line < side / 2; line += 2)
    write(0, top + 1 + line, String(Math.floor((2 * line * size) / side)).padStart(2), 'dim')
  const kernel = kernelOf(state, bench, map)
  const column = gutter + side + gap
  if (panels.length > 1 || !kernel || column + 21 > width) return
  write(column, top, features.kernel, 'dim')
  kernel.forEach((row, i) => {
    write(column, top + 1 + i, row.map(weight => shown(weight, 2).padStart(7)).join(''))
  })
}

/** The nine weights of a map of the first convolution. */
export function kernelOf({ layer }: State, { model }: Bench, map: number): number[][] | undefined {
  const weights = model.weights['0.weight']!.toArray() as number[][][][]
  return layer === 1 || layer === 2 ? weights[map]![0] : undefined
}

interface Scores {
  setting: Setting
  sheet: Picture
  column: number
  row: number
  rows: number
  width: number
}

/** A bar for each digit; where there is no room for ten, for the likeliest. */
function drawScores(state: State, { setting, sheet, column, row, rows, width }: Scores): void {
  const write = writer(sheet)
  const specimen = specimenOf(state, setting.bench)
  const shares = sharesOf(specimen)
  const digits = [...shares.keys()]
  const some =
    rows >= 11 ? digits : digits.sort((a, b) => shares[b]! - shares[a]!).slice(0, rows - 1)
  const room = width - 8
  write(column, row, fitting([setting.messages.features.shares, ''], width), 'dim')
  some.forEach((digit, i) => {
    const color = digit === specimen.answer ? 'blue' : digit === specimen.label ? 'orange' : 'dim'
    write(column, row + 1 + i, String(digit), color)
    write(column + 2, row + 1 + i, shares[digit]!.toFixed(2), color)
    write(column + 7, row + 1 + i, '█'.repeat(Math.round(shares[digit]! * room)), color)
  })
}
