// Every text of the course, and verdicts of every shape, paged through as a reader would on a terminal of 80×24
// and on a small one: each word is on some page, nothing is too wide, no heading stands alone at the foot of a
// page, no picture or code is cut by its end, and the explanation is on the first page.
import {
  type Exercise,
  exercisesOf,
  hints,
  readManifest,
  solution,
  story,
  task,
  type Verdict,
} from '@neuralings/lesson-kit'
import { line } from '@neuralings/plots'
import { afterAll, expect, test } from 'vitest'
import { layoutExercise } from '../../src/screens/exercise/layout.ts'
import { reduceExercise } from '../../src/screens/exercise/reduce.ts'
import {
  type ExerciseAction,
  type ExerciseState,
  noExercise,
} from '../../src/screens/exercise/state.ts'
import { storyWindow } from '../../src/screens/story/lines.ts'
import { noStory, reduceStory } from '../../src/screens/story/state.ts'
import { Session } from '../../src/session/session.ts'
import { width } from '../../src/text/width.ts'
import { verdictSentences } from '../../src/verdict/sentences.ts'
import { room } from '../../src/view/size.ts'
import { temporaryFolder } from '../support/fixture.ts'
import { lostIn, markdownWords, words } from '../support/lost.ts'
import { plainTheme, widest } from '../support/render.ts'
import { shapesOf } from '../support/shapes.ts'
import { telling } from '../support/telling.ts'

const course = readManifest(new URL('../../../../packages/lessons', import.meta.url).pathname)
const exercises = exercisesOf(course)
const sizes = [
  [80, 24],
  [40, 12],
] as const
type Size = readonly [columns: number, rows: number]

const looked = { pages: 0, verdicts: 0, lost: 0 }
afterAll(() =>
  console.info(`pages ${looked.pages}, verdicts ${looked.verdicts}, lost ${looked.lost}`),
)

/** A page: its lines, and which of all lines is the first. */
interface Page {
  at: number
  lines: string[]
}

const roomOf = ([columns, rows]: Size) => room({ columns, rows })

/** Turns pages until there is none left. */
function read<State>(first: State, look: (state: State) => { page: Page; next: State }): Page[] {
  const pages: Page[] = []
  for (let state = first; ; ) {
    const { page, next } = look(state)
    if (page.at === pages.at(-1)?.at) return pages
    pages.push(page)
    state = next
  }
}

/** Where the columns of a side are at 80×24; a narrow window has one column. */
const columnsOf = { left: [0, 40], right: [43, 78] } as const

/** What stands in some columns of a line, of which a wide character takes two. */
function cut(line: string, [from, to]: readonly [number, number]): string {
  let column = 0
  return [...line]
    .filter(character => {
      const at = column
      column += width(character)
      return from <= at && at < to
    })
    .join('')
}

function readExercise(state: ExerciseState, exercise: Exercise, size: Size): Page[] {
  const theme = plainTheme
  const setting = { theme, curve: line, exercise, upNext: undefined, stacked: false }
  const { focus } = state
  const isSplit = size[0] === 80 && state.sheet.type === 'task' && state.training.length === 0
  return read(state, shown => {
    const { lines, left, right } = layoutExercise(shown, { ...setting, room: roomOf(size) })
    expect(widest(lines)).toBeLessThanOrEqual(roomOf(size).width)
    const body = lines.slice(0, -1)
    const { at, first } = focus === 'left' ? left : right
    const own = isSplit ? body.map(one => cut(one, columnsOf[focus])) : body
    const scroll = { type: 'exercise/scroll', by: 'next', left, right } as const
    return { page: { at: at - first, lines: own }, next: reduceExercise(shown, scroll) }
  })
}

function opened(exercise: Exercise, ...actions: ExerciseAction[]): ExerciseState {
  const source = { task: task(course, exercise), hints: hints(course, exercise) }
  const pieces = exercise.pieces.map(id => ({ id, uses: 'yours', solved: true }) as const)
  const open = {
    type: 'exercise/opened',
    id: exercise.id,
    watching: true,
    pieces,
    debrief: '',
    ...source,
  } as const
  return [open, ...actions].reduce(reduceExercise, noExercise)
}

const linesOf = (pages: readonly Page[]): string[] => {
  const all: string[] = []
  for (const { at, lines } of pages)
    for (const [i, one] of lines.entries()) all[at + i] ||= one.trimEnd()
  return all
}

/** Counts what was looked at, and gives the words that are on no page. */
function lost(wanted: readonly string[], pages: readonly Page[]): string[] {
  const missing = lostIn(wanted, linesOf(pages))
  looked.pages += pages.length
  looked.lost += missing.join('').length
  return missing
}

/** Lines below which a page was ended, though what it cut would have fitted on one. */
function cuts(pages: readonly Page[], source: string): string[] {
  const all = linesOf(pages)
  const titles = source.split('\n').flatMap(one => /^#+ (.*)/.exec(one)?.[1] ?? [])
  const isHeading = (at: number) =>
    all[at + 1] === '' && titles.some(title => title.endsWith(all[at]!.trim()))
  return pages.slice(0, -1).flatMap(({ at, lines }, i) => {
    const last = at + lines.findLastIndex(one => one.trim() !== '')
    const next = pages[i + 1]!.at
    const run = runAt(all, next)
    const above = run.from > 1 && isHeading(run.from - 2) ? 2 : 0
    const isCut = run.from < next && run.isWhole && run.to - run.from + above <= lines.length
    return isCut || isHeading(last) ? [all[last]!] : []
  })
}

/** The lines around this one up to the next empty ones, and whether they are a picture, a table or code. */
function runAt(all: readonly string[], at: number) {
  let [from, to] = [at, at]
  while (all[from - 1]?.trim()) from--
  while (all[to]?.trim()) to++
  const run = all.slice(from, to)
  const isDrawn = run.some(one => /[─│⠀-⣿▀-▟]/.test(one))
  return { from, to, isWhole: isDrawn || run.every(one => /^ {2}/.test(one)) }
}

test.each(sizes)('%i×%i: tasks, hints, tests and solutions', (...[columns, rows]) => {
  const size: Size = [columns, rows]
  for (const exercise of exercises) {
    const source = task(course, exercise)
    const pages = readExercise(opened(exercise), exercise, size)
    expect(lost(markdownWords(source.replace(/^# .*\n/, '')), pages)).toEqual([])
    expect(cuts(pages, source)).toEqual([])

    const all = hints(course, exercise)
    const shown = all.map((): ExerciseAction => ({ type: 'exercise/hint' }))
    const hinted: ExerciseState = { ...opened(exercise, ...shown), right: 0 }
    const told = readExercise(hinted, exercise, size)
    expect(lost(all.flatMap(markdownWords), told)).toEqual([])
    expect(cuts(told, '')).toEqual([])

    const sheet = { type: 'solution', source: solution(course, exercise) } as const
    const turned = opened(exercise, { type: 'exercise/sheet', sheet })
    expect(lost(words(sheet.source), readExercise(turned, exercise, size))).toEqual([])
  }
})

test.each(sizes)('%i×%i: stories', async (...[columns, rows]) => {
  const size: Size = [columns, rows]
  const session = new Session(course, temporaryFolder())
  for (const lesson of course.lessons) {
    const source = story(course, lesson)
    const open = { type: 'story/opened', story: await session.story(lesson) } as const
    const setting = { room: roomOf(size), theme: plainTheme, spoken: false }
    const pages = read(reduceStory(noStory, open), state => {
      const reach = storyWindow(state, setting)
      expect(widest(reach.lines)).toBeLessThanOrEqual(setting.room.width)
      const page = { at: state.offset, lines: reach.lines.map(one => one.slice(2)) }
      return { page, next: reduceStory(state, { type: 'story/scroll', by: 'next', reach }) }
    })
    expect(lost(markdownWords(source), pages)).toEqual([])
    expect(cuts(pages, source)).toEqual([])
  }
})

/** What a reader must find of a verdict: first the explanation and the example, then the rest. */
function facts({ diagnosis, message, tests, output, parts, state }: Verdict) {
  const failed = tests.filter(one => one.state === 'failed' && !one.message.startsWith('todo'))
  const [first] = failed
  const what = [diagnosis ?? sentenceOf(message), sentenceOf(first?.message ?? '')]
  const names = failed.slice(0, 4).filter(({ name }) => name !== 'outside the tests')
  const rest = state === 'passed' ? [] : [...names, ...parts].map(({ name }) => name)
  return { first: words(what.join('\n')), rest: words([...rest, output].join('\n')) }
}

/** Without the line of code, of which a part is shown, and without words that a sentence puts otherwise. */
const sentenceOf = (message: string): string =>
  message.replace(/\n {2}return .*/s, '').replace(/: element .* differs|: the shapes differ/, '')

const graded = (verdict: Verdict): ExerciseAction[] => [
  { type: 'exercise/graded', verdict, at: '12:03:04' },
  { type: 'exercise/diagnosed', diagnosis: verdict.diagnosis },
]

test.each(sizes)('%i×%i: verdicts', (...[columns, rows]) => {
  const size: Size = [columns, rows]
  for (const exercise of exercises)
    for (const { what, verdict } of shapesOf(course, exercise)) {
      const { first, rest } = facts(verdict)
      const name = `${exercise.id} ${what}`
      looked.verdicts++
      for (const run of exercise.pieces.length > 0 ? [[], trained] : [[]]) {
        const state = opened(exercise, ...run, ...graded(verdict))
        const pages = readExercise({ ...state, focus: 'right' }, exercise, size)
        expect(lost([...first, ...rest], pages), name).toEqual([])
        if (columns === 80) expect(lostIn(first, pages[0]!.lines), name).toEqual([])
      }
    }
})

test('verdicts in plain sentences', () => {
  for (const exercise of exercises)
    for (const { what, verdict } of shapesOf(course, exercise)) {
      if (verdict.state === 'passed') continue
      const { first, rest } = facts(verdict)
      const told = verdictSentences(verdict, exercise, telling)
      expect(lostIn([...first, ...rest], told), `${exercise.id} ${what}`).toEqual([])
    }
})

/** What a milestone has shown before its verdict. */
const trained = [100, 200].map((step): ExerciseAction => {
  const note = `held out 92.8 %\n${Array(6).fill('▀▄█ '.repeat(9)).join('\n')}`
  const report = { step, steps: 200, loss: 9 / step, note }
  return { type: 'exercise/training', report, trained: step / 10 }
})

test('while the cause is looked for the place of the explanation and the example are on the first page', () => {
  for (const exercise of exercises)
    for (const { verdict } of shapesOf(course, exercise).filter(one => one.verdict.diagnosis)) {
      const [first] = graded({ ...verdict, diagnosis: null })
      const state = { ...opened(exercise, first!), focus: 'right' } as const
      const [page] = readExercise(state, exercise, [80, 24])
      expect(page!.lines[0]).toContain('▸ looking for the cause')
      expect(lostIn(facts({ ...verdict, diagnosis: '' }).first, page!.lines)).toEqual([])
    }
})
