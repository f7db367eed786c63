// How the next token looks: the text, and below it a bar for each of the likeliest letters, with the place where the die
// falls.
import { Picture } from '@neuralings/plots'
import { textWidth } from '@neuralings/plots/text'
import { page, writer } from '../frame/page.ts'
import type { Canvas } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import {
  type Bar,
  barsOf,
  dieOf,
  hit,
  knobNames,
  reached,
  type State,
  shownLetter,
  spelled,
  wantedOf,
} from './state.ts'
import { noteOn, shownValue } from './words.ts'

interface Setting {
  canvas: Canvas
  messages: Messages
}

export function view(state: State, { canvas, messages }: Setting): string[] {
  const { nextToken } = messages
  const bars = barsOf(state)
  const drawable = bars.filter(({ share }) => share > 0).length
  return page(canvas, {
    words: messages.page,
    title: nextToken.title,
    status: nextToken.status(bars[0].share.toFixed(2), drawable),
    note: noteOn(state, bars, messages),
    goal: nextToken.shortGoal(spelled(state.model, wantedOf(state.model))),
    reached: reached(state),
    knobs: knobNames.map((name, i) => ({
      label: nextToken.knobs[name],
      value: shownValue(state, name, messages),
      ...(i === state.knob && { arrows: ['◂', '▸'] as const }),
    })),
    draw: canvas => draw(state, bars, { canvas, messages }),
  })
}

/** Columns of a place in the order, a letter and its two shares. */
const before = 21

function draw(state: State, bars: readonly Bar[], { canvas, messages }: Setting): string[] {
  const picture = new Picture(canvas)
  const write = writer(picture)
  const { nextToken } = messages
  const { model, written } = state
  const text = `${nextToken.written}  ${spelled(model, written)}▏`
  const source = model.isOwn ? nextToken.ownModel : nextToken.shippedModel
  write(0, 0, text)
  if (textWidth(text) + textWidth(source) + 2 <= canvas.width)
    write(canvas.width - textWidth(source), 0, source, 'dim')
  const at = hit(bars, dieOf(state))
  const falls = nextToken.falls(dieOf(state).toFixed(2))
  const room = Math.max(1, canvas.width - before - textWidth(falls) - 1)
  const rows = Math.max(1, canvas.height - 3)
  // What the die falls on is always seen, in the last row if need be.
  const shown = bars.slice(0, rows).map((_, i) => (i === rows - 1 && at >= rows ? at : i))
  shown.forEach((place, row) => {
    const { id, raw, share } = bars[place]
    const isHit = place === at
    write(0, row + 2, String(place + 1).padStart(2), 'dim')
    write(4, row + 2, shownLetter(model.letters[id]), isHit ? 'orange' : undefined)
    write(8, row + 2, raw.toFixed(2), 'dim')
    write(14, row + 2, share > 0 ? share.toFixed(2) : '', isHit ? 'orange' : undefined)
    const length = Math.round(share * room)
    for (let i = 0; i < length; i++) write(before + i, row + 2, '█', isHit ? 'orange' : 'blue')
    if (isHit) write(before + length + 1, row + 2, falls, 'orange')
  })
  const marks = room > 8 ? [0, 0.5, 1] : [0, 1]
  for (const [share, at] of marks.map(share => [share, share * (room - 1)]))
    write(before + Math.round(at), canvas.height - 1, String(share).slice(0, 3), 'dim')
  return picture.toLines(canvas)
}
