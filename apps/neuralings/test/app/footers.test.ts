// Every key that a footer shows does what it says: each is pressed, on every screen.

import { join } from 'node:path'
import { labs } from '@neuralings/labs'
import type { Verdict } from '@neuralings/lesson-kit'
import { describe, expect, test } from 'vitest'
import type { Context } from '../../src/app/context.ts'
import { openExercise, openLab, openStory } from '../../src/app/navigation.ts'
import { onKey } from '../../src/app/on-key.ts'
import { type AppState, initialState, reduce } from '../../src/app/state.ts'
import { createStore } from '../../src/app/store.ts'
import { en } from '../../src/messages/en.ts'
import { exerciseHelp } from '../../src/screens/exercise/keys.ts'
import type { Question } from '../../src/screens/exercise/state.ts'
import { helpFooter } from '../../src/screens/help/view.tsx'
import { labHelp } from '../../src/screens/lab/keys.ts'
import { mapHelp } from '../../src/screens/map/keys.ts'
import { storyHelp } from '../../src/screens/story/keys.ts'
import { Session } from '../../src/session/session.ts'
import { folderWith } from '../support/editor.ts'
import { fixtureCourse, temporaryFolder } from '../support/fixture.ts'
import { plainTheme } from '../support/render.ts'
import { passed } from '../support/verdicts.ts'

const course = fixtureCourse()
const [numbers] = course.lessons
const exercise = (name: string) => numbers!.exercises.find(one => one.name === name)!

/** The app without a terminal: what it asks of the grader, and whether it ended, is only noted. */
function app() {
  const session = new Session(course, join(temporaryFolder(), 'my-neuralings'))
  const store = createStore(reduce, initialState(course, session.progress()))
  const noted: string[] = []
  const checking = { check: () => noted.push('check'), stop: () => {}, restart: () => {} }
  const foreground = { lend: async () => noted.push('lend') }
  const env = { EDITOR: 'editor', XDG_CONFIG_HOME: temporaryFolder() }
  const context = { session, store, env, checking, foreground } as unknown as Context
  const viewport = { size: { columns: 80, rows: 24 }, theme: plainTheme, spoken: false }
  const quit = () => noted.push('quit')
  const press = (key: string) => onKey(context, { key, ahead: false, viewport, quit })
  return { context, store, noted, press }
}

type App = ReturnType<typeof app>
type Open = (app: App) => Promise<void>

const onMap: Open = async () => {}
const amongExercises: Open = ({ press }) => press('right')
const searching: Open = async ({ press }) => {
  for (const key of ['/', 'a', 'v', 'e']) await press(key)
}
const reading: Open = ({ context }) => openStory(context, numbers!)
const doing =
  (name: string): Open =>
  ({ context }) =>
    openExercise(context, exercise(name))
const judged =
  (name: string, verdict: Verdict): Open =>
  async it => {
    await doing(name)(it)
    it.store.dispatch({ type: 'exercise/graded', verdict, at: '12:00:00' })
  }
const asked: Open = async it => {
  await doing('double')(it)
  await it.press('s')
}
const choosing: Open = async it => {
  await doing('double')(it)
  Object.assign(it.context.env, { EDITOR: '', PATH: folderWith(['vim', 'nano']) })
  await it.press('e')
}
const typingEditor: Open = async it => {
  await choosing(it)
  for (const key of 'nano') await it.press(key)
}
const leaving: Open = async it => {
  await choosing(it)
  await it.press('2')
}
/**
 * The keys to where a lab's own keys lead somewhere. Usually a step, where there are any: one can go back from it. In
 * six-cures it would end the guessing.
 */
const begun: Record<string, string[]> = {
  'six-cures': [],
  'kernel-cursor': ['p'],
  'embedding-map': ['right'],
  positions: ['up', 'up', 'up', 'up', 'tab', 'tab', 'tab', 'up', 'right', 'right', 'right'],
  architecture: ['down'],
  'next-token': ['space'],
}

const playing =
  (name: string): Open =>
  async ({ context, press }) => {
    await openLab(context, name, { exercise: null, back: 'story' })
    for (const key of begun[name] ?? ['s']) await press(key)
  }
const helped: Open = ({ press }) => press('?')

const footers: Record<
  string,
  { open: Open; keys: (state: AppState) => ReturnType<typeof mapHelp> }
> = {
  map: { open: onMap, keys: ({ map }) => mapHelp(map, en) },
  'the exercises of the map': { open: amongExercises, keys: ({ map }) => mapHelp(map, en) },
  search: { open: searching, keys: ({ map }) => mapHelp(map, en) },
  story: { open: reading, keys: () => storyHelp(undefined, en) },
  exercise: {
    open: doing('double'),
    keys: ({ exercise }) => exerciseHelp(exercise, { isLab: false }, en),
  },
  'an exercise that is passed': {
    open: judged('double', passed),
    keys: ({ exercise }) => exerciseHelp(exercise, { isLab: false }, en),
  },
  'an exercise with a lab': {
    open: doing('slide'),
    keys: ({ exercise }) => exerciseHelp(exercise, { isLab: true }, en),
  },
  'a question': {
    open: asked,
    keys: ({ exercise }) => exerciseHelp(exercise, { isLab: false }, en),
  },
  ...Object.fromEntries(
    Object.entries({ choosing, typingEditor, leaving }).map(([name, open]) => [
      name,
      { open, keys: ({ exercise }: AppState) => exerciseHelp(exercise, { isLab: false }, en) },
    ]),
  ),
  help: { open: helped, keys: () => helpFooter(en) },
  ...Object.fromEntries(
    labs.map(({ name }) => [
      name,
      { open: playing(name), keys: ({ lab }: AppState) => labHelp(lab.lab!, en) },
    ]),
  ),
}

const isReady = (question: Question | null): boolean =>
  typeof question === 'object' && question?.type === 'ready for'

/** What shows that it was done, by what the footer says. */
const done: Record<string, (now: AppState, before: AppState, noted: string[]) => boolean> = {
  'go on': ({ screen, exercise }, { exercise: was }) =>
    screen === 'story' || screen === 'ending' || exercise.id !== was.id,
  open: ({ screen }) => screen === 'story' || screen === 'exercise',
  choose: ({ map, exercise }, { map: was }) => map !== was || isReady(exercise.question),
  'use it': ({ exercise }) => isReady(exercise.question),
  'open it': (_, __, noted) => noted.includes('lend'),
  'not now': ({ exercise }, _, noted) => exercise.question === null && noted.length === 0,
  exercises: ({ map, screen }) => map.item !== null && (screen === 'map' || screen === 'exercise'),
  lessons: ({ map }) => map.item === null,
  search: ({ map, screen }) => screen === 'map' && map.query === '',
  help: ({ help }) => help === 0,
  more: ({ help }) => help === 0,
  quit: (_, __, noted) => noted.includes('quit'),
  back: ({ help, map }) => help === null && map.query === null,
  scroll: ({ story, help }, was) => story.offset !== was.story.offset || help !== was.help,
  page: ({ story, help }, was) => story.offset !== was.story.offset || help !== was.help,
  'to the exercises': ({ screen }) => screen === 'exercise',
  map: ({ screen, map }) => screen === 'map' && map.query === null,
  edit: (_, __, noted) => noted.includes('lend'),
  hint: ({ exercise }) => exercise.shown === 1,
  run: (_, __, noted) => noted.includes('check'),
  tests: ({ exercise }) => exercise.sheet.type === 'tests',
  solution: ({ exercise }) =>
    exercise.question === 'solution' || exercise.sheet.type === 'solution',
  'another solution': ({ exercise }) =>
    exercise.question === 'solution' || exercise.sheet.type === 'solution',
  next: ({ exercise }, { exercise: was }) => exercise.id !== was.id,
  'open the lab': ({ screen }) => screen === 'lab',
  yes: ({ exercise }) => exercise.sheet.type === 'solution',
  no: ({ exercise }) => exercise.question === null && exercise.sheet.type === 'task',
  leave: ({ screen }) => screen !== 'lab',
}

/** Of a lab's own keys its state shows it; they say `run` and `back` as others do. */
function isDone(does: string, ...[now, before, noted]: Parameters<(typeof done)[string]>): boolean {
  const check = done[does.replace(/ \d.*$/, '')]
  const isOwn = before.lab.lab?.help.some(key => key.does === does) && before.screen === 'lab'
  return isOwn || !check ? now.lab.state !== before.lab.state : check(now, before, noted)
}

/** The keys as they are pressed: `↑↓` are two, `any other key` is one of them. */
function keysOf(shown: string): string[] {
  const named: Record<string, string> = { '↑': 'up', '↓': 'down', '←': 'left', '→': 'right' }
  if (shown === 'any other key') return ['z']
  if (shown === '1-2') return ['2']
  return /^[↑↓←→]+$/.test(shown) ? [...shown].map(arrow => named[arrow]!) : [shown]
}

describe.each(Object.entries(footers))('%s', (_, { open, keys }) => {
  test('every key in the footer does what it says', async () => {
    const first = app()
    await open(first)
    for (const [shown, does] of keys(first.store.state)) {
      const it = app()
      await open(it)
      it.noted.length = 0
      const before = it.store.state
      for (const key of keysOf(shown)) await it.press(key)
      // Up from the top, or back from the start, leads nowhere.
      const again = it.store.state === before ? keysOf(shown).toReversed() : []
      for (const key of again) await it.press(key)
      expect(isDone(does, it.store.state, before, it.noted), `${shown} ${does}`).toBe(true)
    }
  })
})

test('the search opens from every screen, and esc goes back to where one was', async () => {
  const screens = [onMap, amongExercises, reading, doing('double'), playing('xor-builder'), helped]
  for (const open of screens) {
    const it = app()
    await open(it)
    const { screen, help, story, exercise, lab } = it.store.state
    await it.press('/')
    expect(it.store.state).toMatchObject({ screen: 'map', help: null, map: { query: '' } })
    for (const key of ['q', 'n', '/', 'esc']) await it.press(key)
    expect(it.store.state).toMatchObject({ screen, help, map: { query: null } })
    expect(it.store.state.story).toBe(story)
    expect(it.store.state.exercise).toBe(exercise)
    expect(it.store.state.lab).toBe(lab)
  }
})

test('what the search opens stays open, and the way back from there is the map', async () => {
  const it = app()
  await reading(it)
  for (const key of ['/', ...'double', 'enter']) await it.press(key)
  expect(it.store.state).toMatchObject({ screen: 'exercise', exercise: { id: 'numbers/double' } })
  await it.press('esc')
  expect(it.store.state).toMatchObject({ screen: 'map', from: null, map: { query: null } })
})

describe('n and p', () => {
  const at = ({ screen, story, exercise }: AppState) =>
    screen === 'story' ? `story of ${story.story.lesson}` : exercise.id

  test('lead through the whole course and back', async () => {
    const it = app()
    await reading(it)
    const way: string[] = []
    for (let i = 0; i < 6; i++) {
      await it.press('n')
      way.push(at(it.store.state))
    }
    expect(way).toEqual([
      ...numbers!.exercises.map(({ id }) => id),
      'story of training',
      'training/step',
    ])
    const back: string[] = []
    for (let i = 0; i < 4; i++) {
      await it.press('p')
      back.push(at(it.store.state))
    }
    expect(back).toEqual(numbers!.exercises.map(({ id }) => id).toReversed())
    await it.press('p')
    expect(it.store.state.notice).toBe('This is the first exercise.')
  })

  test('from a story: the lesson before', async () => {
    const it = app()
    await openStory(it.context, course.lessons[1]!)
    await it.press('p')
    expect(at(it.store.state)).toBe('numbers/average')
    await reading(it)
    await it.press('p')
    expect(it.store.state).toMatchObject({ screen: 'story', notice: 'This is the first lesson.' })
  })

  test('from a lab whose goal is reached, as enter does', async () => {
    const it = app()
    await doing('slide')(it)
    await it.press('enter')
    await it.press('n')
    expect(it.store.state.screen).toBe('lab')
    for (const key of [...Array(11).fill('right'), ...Array(13).fill('down'), 'n'])
      await it.press(key)
    expect(it.store.state.screen).toBe('exercise')
  })
})
