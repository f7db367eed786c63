// The end of a lesson: what was built, drawn from the learner's files, and what it will be used for.
import { type Lesson, translate } from '@neuralings/lesson-kit'
import { comesBack, tries } from '../../course/ending.ts'
import { inWords } from '../../picture/in-words.ts'
import { pictureLines } from '../../picture/lines.ts'
import { beside } from '../../text/columns.ts'
import { fill, hang, width as widthOf, wrap } from '../../text/width.ts'
import { clampOffset, lastOffset, windowed } from '../../text/window.ts'
import type { Theme } from '../../theme/theme.ts'
import { measure, type Room } from '../../view/size.ts'
import { courseLines } from './course.ts'
import type { Setting } from './setting.ts'
import type { EndingState } from './state.ts'

const gap = 4

export function endingLines(state: EndingState, setting: Setting): string[] {
  const lesson = setting.course.lessons.find(({ id }) => id === state.lesson)
  return lesson ? lessonLines(state, lesson, setting) : courseLines(state.closing, setting)
}

/** As much as fits, and a mark in the last row where there is more. */
export function shown(
  lines: string[],
  offset: number,
  { room, theme }: Pick<Setting, 'room' | 'theme'>,
): string[] {
  if (lines.length <= room.height) return lines
  const height = room.height - 1
  const above = clampOffset(offset, lines.length, height)
  const below = lines.length - above - height
  const { up, down } = theme.glyphs
  const marks = [
    above > 0 ? `${up} ${above}` : '',
    below > 0 ? `${down} ${theme.messages.ending.more(below)}` : '',
  ]
  return [...windowed(lines, offset, height), theme.dim(marks.filter(Boolean).join('  '))]
}

/** How far it can be scrolled. */
export const lastShown = (total: number, { height }: Room): number =>
  total <= height ? 0 : lastOffset(total, height - 1)

function lessonLines(state: EndingState, lesson: Lesson, setting: Setting): string[] {
  const { course, progress, room, theme } = setting
  const width = Math.min(measure, room.width)
  const said = [
    comesBack(course, lesson, theme.messages),
    tries(progress, lesson.exercises, theme.messages),
  ]
    .filter(Boolean)
    .flatMap(text => wrap(theme.readable(text), width))
  return [...middle(state, setting, said.length), '', ...said]
}

/** What was built, and beside it, or below, what it does. */
function middle(state: EndingState, { room, theme }: Setting, below: number): string[] {
  const split = room.width > measure && state.picture !== null
  const left = split ? Math.floor((room.width - gap) / 2) : Math.min(measure, room.width)
  const built = [theme.dim(theme.messages.ending.youBuilt), ...builtLines(state, left, theme)]
  if (!state.picture) return built
  const height = split ? Math.max(built.length, room.height - below - 2) : room.height
  const size = { width: split ? room.width - gap - left : left, height: height - 1, theme }
  const { picture, words } = state.picture
  const told = inWords(picture, text => translate(text, words))
  const drawn = pictureLines(told, size, { both: false })
  if (drawn.length === 0) return built
  const does = [theme.dim(theme.messages.ending.andItDoes), ...drawn]
  return split ? beside(built, does, { width: left, gap }) : [...built, '', ...does]
}

/** `neuron  One neuron: f(w·x + b)` */
function builtLines({ built }: EndingState, width: number, theme: Theme): string[] {
  const longest = Math.max(0, ...built.map(({ name }) => widthOf(name)))
  return built.flatMap(({ name, says }) => {
    const head = `${fill(theme.code(theme.readable(name)), Math.min(longest, width >> 1))}  `
    return hang(head, theme.readable(says), width)
  })
}
