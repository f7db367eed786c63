import type { Picture } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { endingIntent } from '../../../src/screens/ending/keys.ts'
import {
  type Drawn,
  type EndingState,
  noEnding,
  reduceEnding,
} from '../../../src/screens/ending/state.ts'
import { EndingView } from '../../../src/screens/ending/view.tsx'
import { fixtureCourse } from '../../support/fixture.ts'
import { progressOf } from '../../support/progress.ts'
import { asciiTheme, linesOf, plainTheme, widest } from '../../support/render.ts'

const course = fixtureCourse()
const solved = course.lessons.flatMap(({ exercises }) => exercises.map(({ id }) => id))
const curves: Picture = {
  type: 'curves',
  x: [0, 1, 2],
  yours: [0, 2, 4],
  wanted: null,
  caption: 'your double',
}
const picture: Drawn = { picture: curves, exercise: 'numbers/double', words: {} }
const built = [
  { name: 'double', says: 'Twice as much' },
  { name: 'average', says: 'The sum divided by how many there are' },
]
const lesson: EndingState = { ...noEnding, lesson: 'numbers', built, picture }
const closed = reduceEnding(noEnding, {
  type: 'ending/closing',
  closing: {
    functions: 143,
    lines: 812,
    weights: ['training/train.safetensors'],
    text: '# Go on\n\n- Attention: Vaswani and others, 2017',
  },
})

function draw(
  state: EndingState,
  { columns = 80, rows = 24, theme = plainTheme, notice = '', ids = solved } = {},
) {
  const progress = progressOf({ solved: ids })
  const view = (
    <EndingView {...{ state, course, progress, theme, notice }} size={{ columns, rows }} />
  )
  return linesOf(view, columns)
}

test('the end of a lesson: what was built, what it does, how it went', () => {
  const lines = draw(lesson)
  expect(lines[0]).toMatch(/^ 01 numbers · done +4 of 4$/)
  expect(lines[2]).toMatch(/^ You built +and it does$/)
  const all = lines.join('\n')
  expect(all).toContain('double   Twice as much')
  expect(all).toContain('── yours')
  expect(all).toContain('On average 2.0 tries.')
  expect(lines.at(-1)).toBe(' enter go on · p print this page · l map · ? help · q quit')
})

test('the end of the course: a floor for each lesson, a brick for each exercise', () => {
  const all = draw({ ...noEnding, lesson: null }).join('\n')
  expect(all).toMatch(/03 training +│ ●● +│/)
  expect(all).toMatch(/01 numbers +│ ●●●● +│/)
  expect(all.indexOf('03 training')).toBeLessThan(all.indexOf('01 numbers'))
  expect(all).toContain('every brick of it is yours')
  expect(all).toContain('another data set')
})

test('the end of the course counts what was built, and says where its weights are and where to go on', () => {
  const all = draw(closed, { rows: 60 }).join('\n')
  expect(all.replace(/\s+/g, ' ')).toContain('143 functions and classes, in 812 lines')
  expect(all).toContain('training/train.safetensors')
  expect(all).toContain('Vaswani and others, 2017')
  expect(all).not.toContain('another data set')
})

test('before that it shows the house so far, and sends nobody away', () => {
  const all = draw(closed, { rows: 60, ids: solved.slice(0, 2) }).join('\n')
  expect(all).toContain('The house so far')
  expect(all).not.toContain('done')
  expect(all).not.toContain('Vaswani')
})

test.each([
  [80, 24],
  [40, 12],
  [200, 60],
  [30, 8],
])(
  '%i × %i: a row is left free, no line is too wide, and what is hidden is marked',
  (columns, rows) => {
    for (const state of [lesson, noEnding, closed]) {
      const lines = draw(state, { columns, rows })
      expect(lines.length).toBeLessThan(rows)
      expect(widest(lines)).toBeLessThanOrEqual(columns)
      const [top, end] = [0, 99].map(offset =>
        draw({ ...state, offset }, { columns, rows }).join('\n'),
      )
      expect(top === end || /↓ \d+ more/.test(top!)).toBe(true)
    }
  },
)

test('in ASCII nothing else is drawn', () => {
  for (const state of [lesson, noEnding, closed])
    expect(draw(state, { theme: asciiTheme }).join('\n')).toMatch(/^[\x20-\x7e\n]*$/)
})

test('a picture that comes late goes to the lesson that it is of', () => {
  const open = { ...lesson, picture: null }
  const came = (of: string) => reduceEnding(open, { type: 'ending/picture', lesson: of, picture })
  expect([came('numbers').picture, came('training').picture]).toEqual([picture, null])
})

test('what stands below the picture is said in the language that is spoken, also after a change', () => {
  expect(draw(lesson).join('\n')).toContain('your double')
  const words = { 'your double': '你的 double' }
  const retold = reduceEnding(lesson, { type: 'ending/retold', words })
  expect(draw(retold).join('\n')).toContain('你的 double')
  expect(reduceEnding(noEnding, { type: 'ending/retold', words })).toEqual(noEnding)
})

test('enter goes on, and n too', () => {
  expect([endingIntent('enter'), endingIntent('n'), endingIntent('z')]).toEqual(['on', 'on', null])
})
