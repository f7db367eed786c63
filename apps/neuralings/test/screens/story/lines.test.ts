import { lab } from '@neuralings/labs'
import { splitStory, story } from '@neuralings/lesson-kit'
import { describe, expect, test } from 'vitest'
import { storyWindow } from '../../../src/screens/story/lines.ts'
import { noStory, reduceStory } from '../../../src/screens/story/state.ts'
import { room } from '../../../src/view/size.ts'
import { fixtureCourse } from '../../support/fixture.ts'
import { asciiTheme, plainTheme, widest } from '../../support/render.ts'

const course = fixtureCourse()
const drag = await lab('drag-the-line')
const opened = reduceStory(noStory, {
  type: 'story/opened',
  story: {
    lesson: 'numbers',
    parts: splitStory(story(course, course.lessons[0]!)),
    figures: { twiceAsMuch: () => 'STAIRS\nSTAIRS STAIRS' },
    labs: { 'drag-the-line': drag },
    coming: [],
  },
})

const setting = (columns: number, rows: number) => ({
  room: room({ columns, rows }),
  theme: plainTheme,
  spoken: false,
})

test('figures are drawn between the lines', () => {
  const { lines } = storyWindow(opened, setting(80, 200))
  expect(lines).toContain('  STAIRS STAIRS')
})

test('a figure that fails does not take the text with it', () => {
  const figures = {
    twiceAsMuch: () => {
      throw new Error('no picture')
    },
  }
  const { lines } = storyWindow(
    { ...opened, story: { ...opened.story, figures } },
    setting(80, 200),
  )
  expect(lines).toContain('  (a picture that could not be drawn)')
  expect(lines).toContain('  That was the story.')
})

test('a lab is a frame with its first picture; enter opens it once it is in sight', () => {
  const whole = storyWindow(opened, setting(80, 200))
  expect(whole.lines.join('\n')).toMatch(/▸ drag the line +enter opens the lab/)
  expect(whole.lab).toBe('drag-the-line')
  expect(storyWindow(opened, setting(80, 12)).lab).toBeUndefined()
})

test('read aloud there are no pictures', () => {
  const { lines } = storyWindow(opened, { ...setting(80, 200), spoken: true })
  expect(lines.join('\n')).not.toContain('STAIRS')
})

test('scrolling ends where the text ends', () => {
  const reach = storyWindow(opened, setting(80, 24))
  const end = reduceStory(opened, { type: 'story/scroll', by: 1000, reach })
  expect(end.offset).toBe(reach.last)
  expect(storyWindow(end, setting(80, 24)).lines.join('\n')).toContain('That was the story.')
})

test.each([
  [80, 24],
  [40, 12],
  [200, 60],
])('%i × %i: nothing is too wide', (columns, rows) => {
  for (const theme of [plainTheme, asciiTheme]) {
    const { lines } = storyWindow(opened, { ...setting(columns, rows), theme })
    expect(lines.length).toBe(room({ columns, rows }).height)
    expect(widest(lines)).toBeLessThanOrEqual(columns - 2)
  }
})

test('scrolling draws no figure again', () => {
  let drawn = 0
  const twiceAsMuch = () => `drawn ${++drawn} times`
  const story = { ...opened.story, figures: { twiceAsMuch } }
  for (const offset of [0, 1, 2]) storyWindow({ story, offset }, setting(80, 24))
  expect(drawn).toBe(1)
  storyWindow({ story, offset: 2 }, setting(60, 24))
  expect(drawn).toBe(2)
})

describe('while pictures are still to come', () => {
  const begun = {
    ...opened.story,
    figures: {},
    labs: {},
    coming: ['twice-as-much', 'drag-the-line'],
  }

  test('the text is there, with room for them', () => {
    const { lines, lab } = storyWindow({ story: begun, offset: 0 }, setting(80, 200))
    expect(lines).toContain('  That was the story.')
    expect(lines.join('\n')).not.toContain('could not be drawn')
    expect(lab).toBe('drag-the-line')
  })

  test('a lab that has come moves nothing', () => {
    const place = (coming: string[]) => {
      const { lines } = storyWindow({ story: { ...opened.story, coming }, offset: 0 }, setting(80, 200)) // biome-ignore format: one line
      return [lines.findIndex(line => line.includes('▸ drag the line')), lines.indexOf('  That was the story.')] // biome-ignore format: one line
    }
    expect(place(['drag-the-line'])).toEqual(place([]))
  })

  test('they are shown in the story that they belong to, and in no other', () => {
    const state = { story: begun, offset: 7 }
    const shown = { ...opened.story, parts: begun.parts }
    expect(reduceStory(state, { type: 'story/shown', story: shown })).toEqual({ story: shown, offset: 7 }) // biome-ignore format: one line
    const other = { ...shown, parts: [...begun.parts] }
    expect(reduceStory(state, { type: 'story/shown', story: other })).toBe(state)
  })

  test('what has come is not drawn again with the next', () => {
    let drawn = 0
    const figures = { twiceAsMuch: () => `drawn ${++drawn} times` }
    for (const coming of [['drag-the-line'], []])
      storyWindow({ story: { ...opened.story, figures, coming }, offset: 0 }, setting(80, 24))
    expect(drawn).toBe(1)
  })
})
