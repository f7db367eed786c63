// How places look: a row for each hand, in shades, over all places; two of them are chosen, and below stands how close the first
// one is to every other.
import { Picture } from '@neuralings/plots'
import { textWidth } from '@neuralings/plots/text'
import { page, writer } from '../frame/page.ts'
import { shown } from '../frame/text.ts'
import type { Canvas } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { closenessOf, reached, type State, tasks } from './state.ts'
import { closeness, places, wave, wavelength } from './waves.ts'
import { noteOn } from './words.ts'

interface Setting {
  canvas: Canvas
  messages: Messages
}

export function view(state: State, { canvas, messages }: Setting): string[] {
  const { positions } = messages
  const close = shown(closenessOf(state), 3)
  return page(canvas, {
    words: messages.page,
    title: positions.title,
    status: [positions.pair(state.place, state.place + state.gap, close), close],
    note: noteOn(state, messages),
    goal: positions.shortGoal(state.done, tasks.length),
    reached: reached(state),
    knobs: [
      { label: positions.place, value: String(state.place), arrows: ['◂', '▸'] },
      { label: positions.gap, value: String(state.gap), arrows: ['▾', '▴'] },
      { label: positions.hands, value: String(state.hands) },
    ],
    draw: canvas => draw(state, { canvas, messages }),
  })
}

/** Columns for what stands before a row. */
const gutter = 7

function draw(state: State, { canvas, messages: { positions } }: Setting): string[] {
  const sheet = new Picture(canvas)
  const write = writer(sheet)
  const wide = canvas.width >= gutter + 2 * (places - 1) ? 2 : 1
  const room = Math.floor((canvas.width - gutter) / wide)
  const start = Math.max(0, Math.min(places - room, state.place - Math.floor(room / 3)))
  const seen = Array.from({ length: Math.min(room, places) }, (_, i) => start + i)
  const at = (place: number) => gutter + (place - start) * wide
  for (let hand = 0; hand < state.hands; hand++) {
    const name = shown(wavelength(hand), wavelength(hand) < 10 ? 1 : 0)
    write(gutter - 1 - textWidth(name), hand, name, 'dim')
    for (const place of seen) write(at(place), hand, shadeOf(wave(hand, place)).repeat(wide))
  }
  const pair = [state.place, state.place + state.gap].filter(place => seen.includes(place))
  pair.forEach((place, i) => {
    write(at(place), state.hands, '▴', i ? 'orange' : 'blue')
  })
  for (const mark of state.marks)
    if (seen.includes(mark)) write(at(mark), state.hands + 1, '●', 'green')
  const height = Math.min(17, canvas.height - state.hands - 4)
  if (height >= 3) drawCloseness({ state, sheet, seen, at, top: state.hands + 2, height, label: positions.close }) // biome-ignore format: one line
  return sheet.toLines(canvas)
}

/** Every eighth place has its number below. */
const numbered = 8

/** Five shades, from −1 to 1. */
const shadeOf = (value: number): string => ' ░▒▓█'[Math.round((value + 1) * 2)]!

interface Chart {
  state: State
  sheet: Picture
  seen: readonly number[]
  at: (place: number) => number
  top: number
  height: number
  label: string
}

/** How close the first place is to each: 1 on top, −1 at the bottom. */
function drawCloseness({ state, sheet, seen, at, top, height, label }: Chart): void {
  const write = writer(sheet)
  const rowOf = (value: number) => top + Math.round(((1 - value) / 2) * (height - 1))
  write(0, top - 1, label, 'dim')
  for (const value of [1, 0, -1]) write(gutter - 3, rowOf(value), shown(value, 0), 'dim')
  for (const place of seen.filter(place => place % numbered === 0))
    write(at(place), top + height, String(place), 'dim')
  for (const place of seen) {
    write(at(place), rowOf(0), '·', 'dim')
    const isChosen = place === state.place + state.gap
    const color = isChosen ? 'orange' : place === state.place ? 'blue' : undefined
    write(at(place), rowOf(closeness(state.place, place, state.hands)), isChosen ? '○' : '●', color)
  }
}
