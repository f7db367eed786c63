// Where the two sides go: next to each other when there is room, else one below the other. The last
// row always says when the file was last looked at.
import type { Exercise } from '@neuralings/lesson-kit'
import { beside } from '../../text/columns.ts'
import { ends } from '../../text/width.ts'
import { hidden, lastOffset, windowed } from '../../text/window.ts'
import type { Theme } from '../../theme/theme.ts'
import { measure, type Room } from '../../view/size.ts'
import { leftLines, rightLines } from './panes.ts'
import type { ExerciseState } from './state.ts'
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
  /** How far each side can be scrolled. */
  limits: { left: number; right: number }
}

const sideBySide = 74
const besideTraining = 120
const gap = 3

export function layoutExercise(state: ExerciseState, setting: Setting): Layout {
  const { room, stacked } = setting
  if (state.sheet.type !== 'task') return code(state, setting)
  const isTraining = state.training.length > 0
  if (!stacked && room.width >= (isTraining ? besideTraining : sideBySide))
    return columns(state, setting)
  return isTraining ? stage(state, setting) : stack(state, setting)
}

/** Code needs the whole width. */
function code(state: ExerciseState, setting: Setting): Layout {
  const { room, theme } = setting
  const left = leftLines(state, { ...setting, width: room.width })
  const height = Math.max(1, room.height - 1)
  const foot = lastRow(state, { total: left.length, offset: state.left, height, room, theme })
  return {
    lines: [...windowed(left, state.left, height), foot],
    limits: { left: lastOffset(left.length, height), right: 0 },
  }
}

function columns(state: ExerciseState, setting: Setting): Layout {
  const { room, theme } = setting
  const leftWidth = Math.min(measure, Math.floor((room.width - gap) * 0.54))
  const rightWidth = Math.min(measure, room.width - gap - leftWidth)
  const left = leftLines(state, { ...setting, width: leftWidth })
  const right = rightLines(state, { ...setting, width: rightWidth })
  const height = room.height - 1
  const sides = beside(windowed(left, state.left, height), windowed(right, state.right, height), {
    width: leftWidth,
    gap,
  })
  const [total, offset] = state.focus === 'left' ? [left, state.left] : [right, state.right]
  return {
    lines: [...sides, lastRow(state, { total: total.length, offset, height, room, theme })],
    limits: { left: lastOffset(left.length, height), right: lastOffset(right.length, height) },
  }
}

/** A model that trains comes first; the task waits below. */
function stage(state: ExerciseState, setting: Setting): Layout {
  const { room, theme } = setting
  const width = Math.min(measure, room.width)
  const all = [
    ...rightLines(state, { ...setting, width }),
    '',
    ...leftLines(state, { ...setting, width }),
  ]
  const height = Math.max(1, room.height - 1)
  const offset = state[state.focus]
  const last = lastOffset(all.length, height)
  return {
    lines: [
      ...windowed(all, offset, height),
      lastRow(state, { total: all.length, offset, height, room, theme }),
    ],
    limits: { left: last, right: last },
  }
}

/** One column: the task, then the verdict. The right side's offset counts from where the verdict begins. */
function stack(state: ExerciseState, setting: Setting): Layout {
  const { room, theme } = setting
  const width = Math.min(measure, room.width)
  const left = leftLines(state, { ...setting, width })
  const right = rightLines(state, { ...setting, width })
  const all = [...left, '', ...right]
  const height = Math.max(1, room.height - 1)
  const start = right.length > 0 ? left.length + 1 : 0
  const offset = state.focus === 'left' ? state.left : start + state.right
  return {
    lines: [
      ...windowed(all, offset, height),
      lastRow(state, { total: all.length, offset, height, room, theme }),
    ],
    limits: {
      left: lastOffset(all.length, height),
      right: Math.max(0, lastOffset(all.length, height) - start),
    },
  }
}

interface Foot {
  total: number
  offset: number
  height: number
  room: Room
  theme: Theme
}

function lastRow(state: ExerciseState, { total, offset, height, room, theme }: Foot): string {
  const { above, below } = hidden(total, offset, height)
  const { up, down } = theme.glyphs
  const marks = [above > 0 ? `${up} ${above}` : '', below > 0 ? `${down} ${below} more` : '']
  return ends(theme.dim(marks.filter(Boolean).join('  ')), looked(state, theme), room.width)
}

/** `checked 12:03:04 · watching` */
function looked({ checkedAt, grading, watching }: ExerciseState, theme: Theme): string {
  const when = grading
    ? theme.accent('checking')
    : checkedAt
      ? theme.dim(`checked ${checkedAt}`)
      : ''
  const how = theme.dim(watching ? 'watching' : 'press r to check')
  return when ? `${when}${theme.dim(` ${theme.glyphs.dot} `)}${how}` : how
}
