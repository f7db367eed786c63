// How the words look: twelve neighbours as bars, or the word and its neighbours placed by two axes that can be read.
import { Picture } from '@neuralings/plots'
import { page, writer } from '../frame/page.ts'
import type { Canvas } from '../lab.ts'
import type { Messages } from '../messages/messages.ts'
import { around, here, mostHops, placeOf, poles, reached, type State } from './state.ts'
import type { Table } from './table.ts'
import { noteOn } from './words.ts'

interface Setting {
  canvas: Canvas
  messages: Messages
  table: Table
}

export function view(state: State, { canvas, messages, table }: Setting): string[] {
  const { map } = messages
  const word = table.tokens[here(state)]
  const hops = state.path.length - 1
  const nameOf = (axis: number) => poles[axis].join('–')
  const [across, upright] = state.axes.map(nameOf)
  return page(canvas, {
    words: messages.page,
    title: map.title,
    status: [
      `${map.from(table.isOwn)} · ${word} · ${map.hops(hops)}`,
      `${word} · ${map.hops(hops)}`,
      word,
    ],
    note: noteOn(state, { table, messages }),
    goal: map.shortGoal(mostHops),
    reached: reached(state, table),
    knobs:
      state.page === 'walk'
        ? [
            {
              label: map.look,
              value: table.tokens[around(state, table)[state.choice].id],
              arrows: ['▴', '▾'],
            },
          ]
        : [
            { label: map.across, value: across, arrows: ['◂', '▸'] },
            { label: map.upright, value: upright, arrows: ['▴', '▾'] },
          ],
    draw: canvas =>
      state.page === 'walk'
        ? drawWalk(state, { canvas, table })
        : drawAxes(state, { canvas, table }),
  })
}

/** The longest word of the list fits. */
const wordWidth = 16

type Drawing = Pick<Setting, 'canvas' | 'table'>

function drawWalk(state: State, { canvas, table }: Drawing): string[] {
  const sheet = new Picture(canvas)
  const write = writer(sheet)
  const near = around(state, table)
  const rows = Math.min(near.length, canvas.height - 1)
  const first = Math.max(0, Math.min(state.choice - rows + 1, near.length - rows))
  const left = 4 + wordWidth
  const side = canvas.width >= 64 ? 18 : 0
  const wide = canvas.width - left - side - 5
  near.slice(first, first + rows).forEach(({ id, similarity }, row) => {
    const isLit = first + row === state.choice
    const bar = '█'.repeat(Math.max(0, Math.round(similarity * wide)))
    write(0, row, String(first + row + 1).padStart(2), 'dim')
    write(3, row, `${isLit ? '▸' : ' '}${table.tokens[id]}`, isLit ? 'orange' : undefined)
    write(left, row, bar, isLit ? 'orange' : 'blue')
    write(left + bar.length + 1, row, similarity.toFixed(2), 'dim')
  })
  for (const [at, text] of [[0, '0'], [0.5, '0.5'], [1, '1']] as const) // biome-ignore format: one line
    write(left + Math.round(at * wide), rows, text, 'dim')
  if (side > 0) drawPath(state, { write, table, column: canvas.width - side + 2, height: rows })
  return sheet.toLines(canvas)
}

interface PathSetting {
  write: ReturnType<typeof writer>
  table: Table
  column: number
  height: number
}

/** The words that one has come by, the last ones if there are many. */
function drawPath({ path }: State, { write, table, column, height }: PathSetting): void {
  path.slice(-height).forEach((id, row) => {
    const hop = Math.max(0, path.length - height) + row
    write(
      column,
      row,
      `${hop === 0 ? ' ' : '→'} ${table.tokens[id]}`,
      hop === path.length - 1 ? 'orange' : 'dim',
    )
  })
}

/** The word and its neighbours where both axes have them, stretched to the canvas; who has no room moves up or down a row. */
function drawAxes(state: State, { canvas, table }: Drawing): string[] {
  const sheet = new Picture(canvas)
  const write = writer(sheet)
  const { width, height } = canvas
  const ids = [here(state), ...around(state, table).map(({ id }) => id)]
  const spots = ids.map(id => state.axes.map(axis => placeOf(id, axis, table)))
  const [far, high] = [0, 1].map(axis => Math.max(...spots.map(spot => Math.abs(spot[axis])), 0.01))
  const [[left, right], [down, up]] = state.axes.map(axis => poles[axis])
  write(Math.floor((width - up.length) / 2), 0, up, 'dim')
  write(Math.floor((width - down.length) / 2), height - 1, down, 'dim')
  write(0, height - 1, left, 'dim')
  write(width - right.length, height - 1, right, 'dim')
  const taken: boolean[][] = Array.from({ length: height }, () => Array<boolean>(width).fill(false))
  ids.forEach((id, at) => {
    const text = `${at === 0 ? '●' : '·'}${table.tokens[id]}`
    const column = Math.round(((spots[at][0] / far + 1) / 2) * (width - wordWidth))
    const wanted = 1 + Math.round(((1 - spots[at][1] / high) / 2) * (height - 3))
    const row = freeRow(taken, { column, wanted, length: text.length })
    if (row === undefined) return
    taken[row].fill(true, column, column + text.length + 1)
    write(column, row, text, at === 0 ? 'orange' : undefined)
  })
  return sheet.toLines(canvas)
}

/** The row nearest to the wanted one, between the first and the last, that has room there. */
function freeRow(
  taken: readonly (readonly boolean[])[],
  { column, wanted, length }: { column: number; wanted: number; length: number },
): number | undefined {
  const rows = [...taken.keys()].slice(1, -1)
  return rows
    .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)
    .find(row => !taken[row].slice(column, column + length).includes(true))
}
