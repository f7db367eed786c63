// Where the two sides go: next to each other when there is room, else one below the other. The last
// row always says when the file was last looked at.
import type { Exercise } from '@neuralings/lesson-kit'
import { beside } from '../../text/columns.ts'
import { lastOffset, windowed } from '../../text/window.ts'
import type { Theme } from '../../theme/theme.ts'
import { measure, type Room } from '../../view/size.ts'
import { footRow } from './foot.ts'
import { isTraining, leftLines, type Right, rightLines } from './panes.ts'
import type { ExerciseState, Reach } from './state.ts'
import type { Curve } from './training.ts'

interface Setting {
  room: Room
  theme: Theme
  curve: Curve
  exercise: Exercise
  /** The exercise after this one. */
  upNext: Exercise | undefined
  /** Read aloud, the two sides must not be mixed line by line. */
  stacked: boolean
}

interface Layout {
  lines: string[]
  /** Where each side stands, and how far it can be scrolled. */
  left: Reach
  right: Reach
}

const sideBySide = 74
const besideTraining = 120
const gap = 3

export function layoutExercise(state: ExerciseState, setting: Setting): Layout {
  const { room, stacked } = setting
  if (state.sheet.type !== 'task') return code(state, setting)
  const stage = isTraining(state)
  if (!stacked && room.width >= (stage ? besideTraining : sideBySide))
    return columns(state, setting)
  return oneColumn(state, setting, stage ? 'right' : 'left')
}

const still: Reach = { at: 0, first: 0, last: 0 }

/** Code needs the whole width. */
function code(state: ExerciseState, setting: Setting): Layout {
  const { room } = setting
  const lines = leftLines(state, { ...setting, width: room.width })
  const height = Math.max(1, room.height - 1)
  const left = reach(state.left, lines.length, height)
  const foot = footRow(
    [{ total: lines.length, ...left, height, width: room.width }],
    state,
    setting,
  )
  return { lines: [...windowed(lines, left.at, height), foot], left, right: still }
}

function columns(state: ExerciseState, setting: Setting): Layout {
  const { room } = setting
  const height = Math.max(0, room.height - 1)
  const leftWidth = Math.min(measure, Math.floor((room.width - gap) * 0.54))
  const rest = room.width - gap - leftWidth
  const task = leftLines(state, { ...setting, width: leftWidth })
  const told = rightLines(state, { ...setting, width: Math.min(measure, rest) })
  const left = reach(state.left, task.length, height)
  const right = reach(rightOffset(state, told, height), told.lines.length, height)
  const sides = beside(
    windowed(task, left.at, height),
    windowed(told.lines, right.at, height), // biome-ignore format: the two sides
    { width: leftWidth, gap },
  )
  const foot = footRow(
    [
      { total: task.length, ...left, height, width: leftWidth + gap },
      { total: told.lines.length, ...right, height, width: rest },
    ],
    state,
    setting,
  )
  return { lines: [...sides, foot], left, right }
}

/** One side below the other, `first` on top. Each side's offset counts from where that side begins. */
function oneColumn(state: ExerciseState, setting: Setting, first: 'left' | 'right'): Layout {
  const { room } = setting
  const width = Math.min(measure, room.width)
  const height = Math.max(1, room.height - 1)
  const task = leftLines(state, { ...setting, width })
  const told = rightLines(state, { ...setting, width })
  const [upper, lower] = first === 'left' ? [task, told.lines] : [told.lines, task]
  const all = lower.length > 0 ? [...upper, '', ...lower] : upper
  const below = lower.length > 0 ? upper.length + 1 : 0
  const start = first === 'left' ? { left: 0, right: below } : { left: below, right: 0 }
  const last = lastOffset(all.length, height)
  const side = (from: number, offset: number): Reach => {
    const end = last - from
    return { at: Math.min(offset, end), first: -from, last: end }
  }
  const left = side(start.left, state.left)
  const right = side(start.right, rightOffset(state, told, height))
  const at = start[state.focus] + (state.focus === 'left' ? left : right).at
  const foot = footRow([{ total: all.length, at, height, width: room.width }], state, setting)
  return { lines: [...windowed(all, at, height), foot], left, right }
}

function reach(offset: number, total: number, height: number): Reach {
  const last = lastOffset(total, height)
  return { at: Math.min(offset, last), first: 0, last }
}

/** The newest hint is brought into sight, with as much above it as there is room for. */
function rightOffset({ right }: ExerciseState, { hint }: Right, height: number): number {
  if (right !== 'hint') return right
  return hint ? Math.min(hint.start, Math.max(0, hint.end - height)) : 0
}
