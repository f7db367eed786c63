// The end of the course: the whole house, one floor for each lesson and one brick for each exercise, those of
// the learner lit; what they have built, counted, and what their code has reached; and where to go on.
import type { Lesson, PlannedLesson } from '@neuralings/lesson-kit'
import type { Closing } from '../../course/closing.ts'
import { isCourseDone, reached } from '../../course/ending.ts'
import { isSolved, numberOf } from '../../course/order.ts'
import { renderMarkdown } from '../../markdown/markdown.ts'
import { beside } from '../../text/columns.ts'
import { fill, hang, width as widthOf, wrap } from '../../text/width.ts'
import { measure } from '../../view/size.ts'
import type { Setting } from './setting.ts'

const gap = 4

export function courseLines(closing: Closing | null, setting: Setting): string[] {
  const { room } = setting
  const house = houseLines(setting)
  const wide = Math.max(...house.map(widthOf))
  const rest = room.width - wide - gap
  const said = (width: number) => words(closing, setting, Math.min(measure, width))
  const page =
    rest < 24
      ? [...said(room.width), '', ...house]
      : beside(house, said(rest), { width: wide, gap })
  return isCourseDone(setting.course, setting.progress)
    ? [...page, '', ...onward(closing, setting)]
    : page
}

/** Where to go on, in the course's own words where it has some. */
function onward(closing: Closing | null, { room, theme }: Setting): string[] {
  const width = Math.min(measure, room.width)
  if (closing?.text) return renderMarkdown(closing.text, { width, theme })
  return wrap(theme.messages.ending.whereToGo, width)
}

/** From the roof down to the first lesson, which carries all others. */
function houseLines({ course, progress, theme }: Setting): string[] {
  const planned = theme.messages.map.toCome
  const floors = [...course.lessons, ...course.planned].sort((a, b) => b.number - a.number)
  const longest = Math.max(...course.lessons.map(({ exercises }) => exercises.length))
  const columns = Math.max(longest, widthOf(planned))
  const name = Math.max(...floors.map(({ id }) => id.length))
  const floor = (lesson: Lesson | PlannedLesson): string => {
    const label = `${numberOf(lesson)} ${fill(lesson.id, name)}  `
    if (!('exercises' in lesson))
      return theme.dim(
        `${label}${theme.glyphs.quote} ${fill(planned, columns)} ${theme.glyphs.quote}`,
      )
    const { solved, open } = theme.glyphs
    const bricks = lesson.exercises.map(exercise =>
      isSolved(progress, exercise) ? theme.accent(solved) : theme.dim(open),
    )
    const wall = theme.dim(theme.glyphs.quote)
    return `${label}${wall} ${fill(bricks.join(''), columns)} ${wall}`
  }
  const roof = `${' '.repeat(name + 5)}${theme.dim(`/${theme.glyphs.rule.repeat(columns + 2)}\\`)}`
  return [roof, ...floors.map(floor)]
}

function words(closing: Closing | null, setting: Setting, width: number): string[] {
  const { course, progress, theme } = setting
  const { ending } = theme.messages
  const numbers = reached(course, progress).flatMap(({ title, what }) => [
    ...hang(`${theme.good(theme.glyphs.passed)} `, theme.readable(title), width),
    ...hang('  ', theme.strong(theme.readable(what)), width),
  ])
  const weights = (closing?.weights ?? []).flatMap(file => wrap(theme.code(file), width))
  const opening = isCourseDone(course, progress) ? ending.complete : ending.soFar
  const parts = [
    wrap(opening, width),
    closing ? wrap(ending.counted(closing.functions, closing.lines), width) : [],
    numbers.length > 0 ? [theme.dim(ending.reached), ...numbers] : [],
    weights.length > 0 ? [theme.dim(ending.weightsIn), ...weights] : [],
  ].filter(lines => lines.some(line => line !== ''))
  return parts.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]))
}
