// The keys of the exercise screen. What needs the disk or the terminal is an intent that the app carries out.
import type { KeyHelp } from '../../view/footer.ts'
import { answers, answerTo } from './question.ts'
import type { ExerciseState, Move } from './state.ts'

export type ExerciseIntent =
  | 'edit'
  | 'editor'
  | 'hint'
  | 'tests'
  | 'solution'
  | 'run'
  | 'next'
  | 'previous'
  | 'map'
  | 'story' // biome-ignore format: a list
  | 'reset'
  | 'undo'
  | 'lab'
  | 'focus'
  | 'help'
  | 'quit'
  | 'yes'
  | 'no' // biome-ignore format: a list
  | { scroll: Move }
  | { piece: number }
  | { typed: string }
  | { editor: string }

const plain: Record<string, ExerciseIntent> = {
  e: 'edit',
  E: 'editor',
  h: 'hint',
  t: 'tests',
  s: 'solution',
  r: 'run',
  n: 'next',
  p: 'previous',
  l: 'map',
  esc: 'map',
  m: 'story',
  x: 'reset',
  u: 'undo',
  tab: 'focus',
  '?': 'help',
  q: 'quit',
  up: { scroll: -1 },
  k: { scroll: -1 },
  down: { scroll: 1 },
  j: { scroll: 1 },
  pageup: { scroll: 'previous' },
  pagedown: { scroll: 'next' },
  space: { scroll: 'next' },
  b: { scroll: 'previous' },
  home: { scroll: -Infinity },
  end: { scroll: Infinity },
}

interface Situation {
  isLab: boolean
  /** The title of the exercise after this one. */
  upNext?: string
}

export function exerciseIntent(
  state: ExerciseState,
  key: string,
  { isLab }: Situation,
): ExerciseIntent | null {
  if (state.question) return answerTo(state.question, key)
  if (key === 'enter') return isLab && state.verdict?.state !== 'passed' ? 'lab' : passedNext(state)
  if (/^[1-9]$/.test(key) && state.pieces.length >= Number(key)) return { piece: Number(key) - 1 }
  if (key === 'o' && isLab) return 'lab'
  return plain[key] ?? null
}

const passedNext = ({ verdict }: ExerciseState): ExerciseIntent | null =>
  verdict?.state === 'passed' ? 'next' : null

/** In the order of use; in a small window the first ones and the last two are kept. */
export function exerciseHelp(
  state: ExerciseState,
  { isLab, upNext }: Situation,
): readonly KeyHelp[] {
  if (state.question) return answers(state.question)
  if (state.verdict?.state === 'passed') return passedHelp(state, { isLab, upNext })
  return [
    isLab ? ['enter', 'open the lab', 'lab'] : ['e', 'edit'],
    ['h', hintLabel(state), 'hint'],
    ['r', 'run'],
    ['t', state.sheet.type === 'tests' ? 'task' : 'tests'],
    ['s', state.sheet.type === 'solution' ? 'task' : 'solution'],
    ['l', 'map'],
    ['n', 'next'],
    ['?', 'more'],
  ]
}

/** What was done is behind one: on, or a look around. A lab has been looked at. */
const passedHelp = ({ sheet }: ExerciseState, { isLab, upNext }: Situation): KeyHelp[] => [
  ['enter', upNext ? `next: ${upNext}` : 'go on', 'next'],
  ['l', 'map'],
  ...(isLab ? ([['o', 'the lab', 'lab']] as const) : around(sheet.type, upNext)),
  ['?', 'more'],
]

/** The title of what comes next goes before words that could be shorter. */
function around(sheet: ExerciseState['sheet']['type'], upNext = ''): KeyHelp[] {
  const solution = upNext.length > 20 ? 'solution' : 'another solution'
  return [
    ['t', sheet === 'tests' ? 'task' : 'tests'],
    ['s', sheet === 'solution' ? 'task' : solution, 'solution'],
  ]
}

const hintLabel = ({ shown, hints }: ExerciseState): string =>
  shown < hints.length ? `hint ${shown + 1}/${hints.length}` : 'hints'
