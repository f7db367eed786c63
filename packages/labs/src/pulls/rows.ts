// The pulls, one below the other: a target on its place, the prediction through all rows, and between them an arrow from
// the prediction, as long as the slope. A spring reaches just to its target.
import type { Color, Picture } from '@neuralings/plots'
import { textWidth } from '@neuralings/plots/text'
import { shown } from '../frame/text.ts'
import { isOfScores, type Pull, placeOf, rangeOf, trueDigit } from './scene.ts'
import type { State } from './state.ts'
import type { Strip } from './strip.ts'
import { digitsOf } from './words.ts'

interface Rows {
  pulls: readonly Pull[]
  /** Lines from a pull to the next. */
  pitch: number
}

export function drawPulls(strip: Strip, { pulls, pitch }: Rows): void {
  const { state, plane, inside, columnOf } = strip
  if (!isOfScores(state))
    for (let row = 0; row < plane.picture.height; row++)
      inside(columnOf(placeOf(state)), row, '│', 'blue')
  pulls.forEach((pull, i) => {
    drawArrow(strip, pull, i * pitch)
    drawWords(strip, pull, i * pitch)
  })
}

function drawArrow({ state, plane, inside, columnOf }: Strip, pull: Pull, row: number): void {
  const [from, home, tip] = [pull.at, pull.target ?? pull.at, tipOf(pull)].map(columnOf)
  const side = Math.sign(pull.force)
  // A head would hide the target that it points at.
  const end = pull.target !== undefined && tip === home ? home - side : tip
  between(from, home, (first, last) => thread(plane.picture, { first, last, row }))
  const body = pull.isSpring ? spring : rope
  between(from, end, (first, last) => body(plane.picture, { first, last, row }))
  if (end !== from) inside(end, row, side < 0 ? '◂' : '▸', 'orange')
  inside(home, row, '●', isTruth(state, pull) ? 'green' : undefined)
}

/** Where the arrow ends. Pulls at scores are less than 1: theirs are three times as long. */
function tipOf({ at, target, force }: Pull): number {
  return at + (target === undefined ? 3 * force : force)
}

/** The cells between two, without either of them, if there are any. */
function between(from: number, to: number, draw: (first: number, last: number) => void): void {
  const [first, last] = [Math.min(from, to) + 1, Math.max(from, to) - 1]
  if (first <= last) draw(first, last)
}

interface Cells {
  first: number
  last: number
  row: number
}

/** How far it is to the target. */
function thread(picture: Picture, { first, last, row }: Cells): void {
  level(picture, { first, last, row }, { color: 'dim', dash: [1, 3], mark: '.' })
}

function rope(picture: Picture, cells: Cells): void {
  level(picture, cells, { color: 'orange', mark: '-' })
}

function level(picture: Picture, { first, last, row }: Cells, stroke: Stroke): void {
  const y = 4 * row + 2
  picture.path([[2 * first, y], [2 * last + 1, y]], stroke) // biome-ignore format: stays a row
}

type Stroke = NonNullable<Parameters<Picture['path']>[1]>

/** Up and down over the four dots of a row. */
const coil = [0, 1, 2, 3, 2, 1]

function spring(picture: Picture, { first, last, row }: Cells): void {
  const dots = Array.from({ length: 2 * (last - first + 1) }, (_, i) => i)
  const zigzag = dots.map(i => [2 * first + i, 4 * row + coil[i % coil.length]] as const)
  picture.path(zigzag, { color: 'orange', mark: '~' })
}

function isTruth(state: State, { label }: Pull): boolean {
  return isOfScores(state) && label === String(trueDigit)
}

/** The number of the target, or the digit, and how hard it pulls. */
function drawWords({ state, label, strength }: Strip, pull: Pull, row: number): void {
  const color: Color | undefined = pull.force === 0 ? 'dim' : 'orange'
  label(1, row, pull.label, isTruth(state, pull) ? 'green' : 'dim')
  const force = shown(Math.abs(pull.force), digitsOf(state))
  strength(3, row, force, color)
  if (pull.force < 0) strength(1, row, '◂', color)
  if (pull.force > 0) strength(4 + textWidth(force), row, '▸', color)
}

/** Numbers below the places. */
export function drawAxis({ state, plane, inside, columnOf }: Strip): void {
  const [low, high] = rangeOf(state)
  const { width } = plane.picture
  const isRoomy = (step: number) => (width * step) / (high - low) >= 4
  const step = [1, 2, 4, 8].find(isRoomy) ?? high - low
  for (let place = low; place <= high; place += step) {
    const text = shown(place, 0)
    // The digit, not its sign, stands below the place.
    inside(Math.max(0, columnOf(place) - (textWidth(text) - 1)), 0, text, 'dim')
  }
}
