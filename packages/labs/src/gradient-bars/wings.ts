// The two wings: a row for each layer, the output on top. To the left of the spine how large its numbers are, to the
// right how long the gradient is that has come to it, both on a logarithmic scale.
import type { Picture } from '@neuralings/plots'
import { textWidth } from '@neuralings/plots/text'
import { writer } from '../frame/page.ts'
import { brief, fitting } from '../frame/text.ts'
import type { Messages } from '../messages/messages.ts'
import { depth, fateOf } from './network.ts'
import { arrivals, hasArrived, lowest, type State, turningPoint } from './state.ts'

/** The powers of ten at the ends of a wing: at the spine, and outside. */
const [inside, outside] = [-6, 6]

export function drawWings(sheet: Picture, state: State, bars: Messages['bars']): void {
  const plan = planOf(sheet.width, sheet.height)
  if (plan.top > 0) drawHead(sheet, plan, bars)
  for (const row of plan.rows) drawRow(sheet, { state, plan, row, bars })
  drawScale(sheet, plan)
}

interface Plan {
  /** Which layer stands in which row. */
  rows: readonly Row[]
  /** Rows above the first layer. */
  top: number
  /** The column between the wings, and how many columns each of them has. */
  spine: number
  wing: number
  /** Where the scale stands. */
  bottom: number
  /** Columns for a number at the end of each row; none in a narrow window. */
  digits: number
}

interface Row {
  layer: number
  row: number
}

/** A row for each layer, or two; where there is no room for all of them, for every second or third, up from the lowest. */
function planOf(width: number, height: number): Plan {
  const top = height >= depth + 2 ? 1 : 0
  const room = height - top - 1
  const apart = Math.max(1, Math.min(2, Math.floor(room / depth)))
  const every = Math.ceil((depth - 1) / Math.max(1, room - 1))
  const count = Math.floor((depth - 1) / every) + 1
  const rows = Array.from({ length: count }, (_, i) => ({
    layer: 1 + i * every,
    row: top + (count - 1 - i) * apart,
  }))
  const digits = width >= 56 ? 8 : 0
  const wing = Math.max(1, Math.floor((width - 4 - 2 * digits) / 2))
  return { rows, top, spine: 3 + digits + wing, wing, bottom: top + count * apart, digits }
}

function drawHead(sheet: Picture, { spine, wing, digits }: Plan, bars: Messages['bars']): void {
  const write = writer(sheet)
  const left = fitting(bars.forward, wing + digits)
  write(spine - 1 - textWidth(left), 0, left, 'blue')
  write(spine + 2, 0, fitting(bars.backward, wing + digits), 'orange')
}

interface Line {
  state: State
  plan: Plan
  row: Row
  bars: Messages['bars']
}

function drawRow(sheet: Picture, { state, plan, row: { layer, row }, bars }: Line): void {
  const write = writer(sheet)
  const { spine, wing, digits } = plan
  const isLowest = layer === lowest(state) && !hasArrived(state)
  write(0, row, String(layer).padStart(2), isLowest ? 'orange' : 'dim')
  write(spine, row, isLowest ? '▾' : '│', isLowest ? 'orange' : 'dim')
  const one = Math.round((wing * -inside) / (outside - inside))
  for (const column of [spine - one, spine + one]) write(column, row, '┊', 'dim')
  const forward = state.flow.forward[layer - 1]
  const left = barOf(forward, wing, '▐')
  write(spine - left.length, row, left, 'blue')
  if (digits > 0) write(spine - wing - 1 - brief(forward).length, row, brief(forward))
  if (layer <= depth - arrivals(state)) return
  const length = state.flow.backward[layer - 1]
  write(spine + 1, row, [...barOf(length, wing, '▌')].reverse().join(''), 'orange')
  if (layer === turningPoint(state)) {
    const mark = length < 1 ? bars.gone : bars.burst
    write(spine + wing + 1 - textWidth(mark), row, mark, 'purple')
  }
  const color = fateOf(length) === 'alive' ? undefined : 'purple'
  if (digits > 0) write(spine + wing + 1 + digits - brief(length).length, row, brief(length), color)
}

/** A bar of whole columns, with half a one at its outer end. */
function barOf(value: number, wing: number, half: string): string {
  const share = (Math.log10(value) - inside) / (outside - inside)
  const halves = Math.round(Math.min(1, Math.max(0, share)) * wing * 2)
  return (halves % 2 === 1 ? half : '') + '█'.repeat(Math.floor(halves / 2))
}

/** The numbers below: the spine is a millionth, in the middle of a wing is 1. */
function drawScale(sheet: Picture, { spine, wing, bottom }: Plan): void {
  const write = writer(sheet)
  const powers = wing >= 20 ? [-3, 0, 3, 6] : [0, 6]
  const at = (power: number) => Math.round((wing * (power - inside)) / (outside - inside))
  for (const power of powers)
    for (const side of [-1, 1]) {
      const label = brief(10 ** power)
      const start = spine + side * at(power) - Math.floor(label.length / 2)
      write(Math.max(3, Math.min(sheet.width - label.length, start)), bottom, label, 'dim')
    }
}
