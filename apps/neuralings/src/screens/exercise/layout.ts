// Where the two sides go: next to each other when there is room, else one below the other. The last
// row always says when the file was last looked at.
import type { Exercise } from '@neuralings/lesson-kit'
import { beside } from '../../text/columns.ts'
import {
  type Block,
  lastPage,
  nextPage,
  type Pages,
  pageAt,
  pageEnd,
  pagesOf,
  previousPage,
} from '../../text/pages.ts'
import type { Theme } from '../../theme/theme.ts'
import { measure, type Room } from '../../view/size.ts'
import { footRow } from './foot.ts'
import { isTraining, leftBlocks, type Right, rightBlocks } from './panes.ts'
import { type ExerciseState, movable, type Reach } from './state.ts'
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
  /** The columns of the side that the keys move, where there are two. */
  active?: { start: number; width: number }
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

const still: Reach = { at: 0, first: 0, last: 0, previous: 0, next: 0 }

/** Code needs the whole width. */
function code(state: ExerciseState, setting: Setting): Layout {
  const { width } = setting.room
  const height = Math.max(1, setting.room.height - 1)
  const pages = pagesOf(leftBlocks(state, { ...setting, width }))
  const left = reach(state.left, pages, height)
  const foot = footRow([{ ...shown(pages, left, height), width }], state, setting)
  return { lines: [...pageAt(pages, left.at, height), foot], left, right: still }
}

function columns(state: ExerciseState, setting: Setting): Layout {
  const { room } = setting
  const height = Math.max(0, room.height - 1)
  const width = Math.min(measure, Math.floor((room.width - gap) * 0.54))
  const start = width + gap
  const rest = room.width - start
  const task = pagesOf(leftBlocks(state, { ...setting, width }))
  const told = rightBlocks(state, { ...setting, width: Math.min(measure, rest) })
  const facts = pagesOf(told.blocks)
  const left = reach(state.left, task, height)
  const right = reach(rightOffset(state, told, height), facts, height)
  const keys = movable(state.focus, { left, right })
  const isMarked = (side: typeof keys) => !room.rules && side === keys
  const panes = [
    { ...shown(task, left, height), width: start, isActive: isMarked('left') },
    { ...shown(facts, right, height), width: rest, isActive: isMarked('right') },
  ]
  const sides = beside(pageAt(task, left.at, height), pageAt(facts, right.at, height), {
    width,
    gap,
  })
  const active = keys === 'left' ? { start: 0, width } : { start, width: rest }
  const lines = [...sides, footRow(panes, state, setting)]
  return { lines, left, right, ...(keys && { active }) }
}

/** One side below the other, `first` on top. Each side's offset counts from where that side begins. */
function oneColumn(state: ExerciseState, setting: Setting, first: 'left' | 'right'): Layout {
  const { room } = setting
  const width = Math.min(measure, room.width)
  const height = Math.max(1, room.height - 1)
  const task = leftBlocks(state, { ...setting, width })
  const told = rightBlocks(state, { ...setting, width })
  const [upper, lower] = first === 'left' ? [task, told.blocks] : [told.blocks, task]
  const pages = pagesOf([...upper, ...lower])
  const below = lower.length > 0 && upper.length > 0 ? linesOf(upper) + 1 : 0
  const start = first === 'left' ? { left: 0, right: below } : { left: below, right: 0 }
  const side = (from: number, offset: number) => relative(reach(from + offset, pages, height), from)
  const left = side(start.left, state.left)
  const right = side(start.right, rightOffset(state, told, height))
  const at = start[state.focus] + (state.focus === 'left' ? left : right).at
  const pane = { ...shown(pages, { at }, height), width: room.width }
  const foot = footRow([pane], state, setting)
  return { lines: [...pageAt(pages, at, height), foot], left, right }
}

const linesOf = (blocks: readonly Block[]): number => pagesOf(blocks).lines.length

/** Counted from the line `from`. */
const relative = ({ at, first, last, previous, next }: Reach, from: number): Reach => ({
  at: at - from,
  first: first - from,
  last: last - from,
  previous: previous - from,
  next: next - from,
})

const shown = (pages: Pages, { at }: { at: number }, height: number) => ({
  total: pages.lines.length,
  at,
  end: pageEnd(pages, at, height),
})

function reach(offset: number, pages: Pages, height: number): Reach {
  const last = lastPage(pages, height)
  const at = Math.min(offset, last)
  const [previous, next] = [previousPage(pages, at, height), nextPage(pages, at, height)]
  return { at, first: 0, last, previous, next }
}

/** The newest hint is brought into sight, with as much above it as there is room for. */
function rightOffset({ right }: ExerciseState, { blocks, hint }: Right, height: number): number {
  if (right !== 'hint') return right
  const end = linesOf(blocks)
  const start = end - linesOf(blocks.slice(blocks.length - hint))
  return hint > 0 ? Math.min(start, Math.max(0, end - height)) : 0
}
