import { expect, test } from 'vitest'
import { initialMap } from '../../../src/screens/map/state.ts'
import { MapView } from '../../../src/screens/map/view.tsx'
import { speaking } from '../../../src/theme/theme.ts'
import { fixtureCourse } from '../../support/fixture.ts'
import { progressOf } from '../../support/progress.ts'
import { asciiTheme, linesOf, plainTheme, widest } from '../../support/render.ts'

const course = fixtureCourse()
const all = course.lessons.flatMap(({ exercises }) => exercises.map(({ id }) => id))
const some = progressOf({ solved: ['numbers/guess'], tried: ['numbers/double'] })

function draw(columns: number, rows: number, theme = plainTheme, progress = some) {
  const state = initialMap(course, progress)
  const view = (
    <MapView {...{ state, course, progress, theme }} size={{ columns, rows }} notice="" />
  )
  return linesOf(view, columns)
}

test('lessons with a dot for each exercise, the chosen one beside them', () => {
  const screen = draw(80, 24).join('\n')
  expect(screen).toContain('1/6 ▰▰▱▱▱▱▱▱▱▱')
  expect(screen).toMatch(/▸ 01 numbers {3}●○○○ {2}next +Numbers go in, numbers come out/)
  expect(screen).toMatch(/02 shapes {4}to come/)
  expect(screen).toMatch(/03 training {2}○○/)
  expect(screen).toMatch(/✓ Guess the rule +predict/)
})

test.each([
  [80, 24],
  [40, 12],
  [200, 60],
  [76, 16],
  [30, 8],
])('%i × %i: a row is left free, and no line is too wide', (columns, rows) => {
  for (const theme of [plainTheme, asciiTheme]) {
    const lines = draw(columns, rows, theme)
    expect(lines.length).toBeLessThan(rows)
    expect(widest(lines)).toBeLessThanOrEqual(columns)
  }
})

test('eighteen lessons are on one page at 80 × 24, with a notice below them', () => {
  const [shape] = course.planned
  const planned = Array.from({ length: 15 }, (_, i) => ({
    ...shape!,
    id: `later-${i}`,
    number: 4 + i,
  }))
  const state = initialMap(course, some)
  const whole = { ...course, planned: [...course.planned, ...planned] }
  const size = { columns: 80, rows: 24 }
  const view = (
    <MapView
      {...{ state, course: whole, progress: some, theme: plainTheme, size }}
      notice="Your files are in lessons."
    />
  )
  const lines = linesOf(view, 80)
  for (const number of ['01', '02', '03', '18'])
    expect(
      lines.filter(line => line.includes(` ${number} `)),
      number,
    ).toHaveLength(1)
  expect(lines.length).toBeLessThan(24)
})

test.each(['en', 'zh-CN'] as const)('in a small window words are left out whole (%s)', lang => {
  const spoken = speaking(plainTheme, lang)
  const { motto, toCome } = spoken.messages.map
  for (const columns of [30, 34, 40, 48, 60]) {
    for (const progress of [some, progressOf({ solved: all })]) {
      const lines = draw(columns, 14, spoken, progress)
      expect(lines.join('\n')).not.toContain('…')
      expect(lines[0]).toContain(columns < 60 ? 'neuralings' : `neuralings · ${motto}`)
    }
  }
  expect(draw(40, 14, spoken).join('\n')).toMatch(new RegExp(`02 shapes +${toCome}`))
})

test('in a small window the lesson is named by its title, too', () => {
  const { title } = course.lessons[0]!
  expect(draw(40, 12).map(line => line.trim())).toContain(title)
})

test('a hit says where it is as far as there is room', () => {
  const state = { ...initialMap(course, some), query: 'double' }
  const hit = (columns: number) => {
    const size = { columns, rows: 12 }
    const view = (
      <MapView {...{ state, course, progress: some, theme: plainTheme, size }} notice="" />
    )
    return linesOf(view, columns).find(line => line.includes('▸'))
  }
  expect(hit(60)).toBe(' ▸ Twice as much  numbers, builds double')
  expect(hit(34)).toBe(' ▸ Twice as much  numbers')
  expect(hit(22)).toBe(' ▸ Twice as much')
})

test('in ASCII nothing else is drawn', () => {
  expect(draw(80, 24, asciiTheme).join('\n')).toMatch(/^[\x00-\x7f]*$/)
})

test('the second column stays where it is when a lesson is done and the next is another', () => {
  const column = (solved: string[]) =>
    draw(80, 24, plainTheme, progressOf({ solved }))
      .find(row => row.includes('about'))
      ?.indexOf('about')
  const numbers = ['guess', 'double', 'slide', 'average'].map(name => `numbers/${name}`)
  expect(column([])).toBe(column(numbers))
})

test('search shows also what is still to come', () => {
  const state = { ...initialMap(course, some), query: 'shapes' }
  const size = { columns: 80, rows: 24 }
  const view = <MapView {...{ state, course, progress: some, theme: plainTheme, size }} notice="" />
  expect(linesOf(view, 80).join('\n')).toMatch(/ {2}\S.+ {2}shapes, to come/)
})
