// The loss over all places where one has been, and in a high window its slope below: where the slope is 0 the loss is
// least, and the beam is level.
import type { Color, Picture } from '@neuralings/plots'
import { textWidth } from '@neuralings/plots/text'
import { gutter } from '../frame/numbers.ts'
import { mix } from '../frame/plane.ts'
import { shown } from '../frame/text.ts'
import { lossOf, movedTo, placeOf, rangeOf, type Setting, slopeOf } from './scene.ts'
import { type Part, type Strip, strip } from './strip.ts'

interface Curve {
  of(setting: Setting): number
  name: string
  color: Color
  /** The numbers on the left. */
  ticks: readonly number[]
}

/** The loss reaches up to where it is at the left end: what is higher lies outside, so that the valley is large. */
export function drawCurves(sheet: Picture, part: Omit<Part, 'y'>): void {
  const { state, words, top, rows } = part
  const [first, last] = rangeOf(state).map(place => movedTo(state, place))
  const isHigh = rows >= 10
  const above = isHigh ? Math.ceil(rows / 2) : rows
  const most = lossOf(first)
  const loss = { of: lossOf, name: words.loss, color: 'blue', ticks: [0, rounded(most)] } as const
  strip(sheet, { ...part, rows: above, y: [0, most] }, strip => drawCurve(strip, loss))
  if (!isHigh) return
  const steepest = Math.max(Math.abs(slopeOf(first)), Math.abs(slopeOf(last)))
  // One digit: with a sign there is no room for more.
  const tick = Math.min(5, rounded(steepest))
  const slope = {
    of: slopeOf,
    name: words.slope,
    color: 'orange',
    ticks: [-tick, 0, tick],
  } as const
  const below = { ...part, top: top + above, rows: rows - above }
  strip(sheet, { ...below, y: [-steepest, steepest] }, strip => drawCurve(strip, slope))
}

function drawCurve({ state, plane, inside, label }: Strip, curve: Curve): void {
  const { name, color, ticks } = curve
  const { picture, x } = plane
  const at = (place: number) => [place, curve.of(movedTo(state, place))] as const
  plane.path([[x[0], 0], [x[1], 0]], { color: 'dim', dash: [1, 3], mark: '.' }) // biome-ignore format: stays a row
  const count = picture.width * 2
  plane.path(Array.from({ length: count }, (_, i) => at(mix(state.been, i / (count - 1)))), { color }) // biome-ignore format: stays a row
  plane.mark(at(placeOf(state)), picture.ascii ? 'o' : '●', color)
  inside(0, 0, name, color)
  for (const value of ticks) {
    const text = shown(value, 0)
    label(gutter - 1 - textWidth(text), plane.cellAt([0, value])[1], text, 'dim')
  }
}

/** The greatest number with one digit other than 0 that is not above this one, and at least 1. */
function rounded(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value))
  return Math.max(1, Math.floor(value / unit) * unit)
}
