// The keys of the exercise screen.
import type { Messages } from '../../messages/messages.ts'
import { width } from '../../text/width.ts'
import type { KeyHelp } from '../../view/footer.ts'
import type { ExerciseIntent } from './intent.ts'
import { answers, answerTo } from './question.ts'
import type { ExerciseState } from './state.ts'

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
  /** Whether it can be trained beyond its mark. */
  isTrainable?: boolean
  /** The title of the exercise after this one. */
  upNext?: string
}

export function exerciseIntent(
  state: ExerciseState,
  key: string,
  { isLab, isTrainable }: Situation,
): ExerciseIntent | null {
  if (state.question) return answerTo(state.question, key)
  if (key === 'enter') return isLab && state.verdict?.state !== 'passed' ? 'lab' : passedNext(state)
  if (/^[1-9]$/.test(key) && state.pieces.length >= Number(key)) return { piece: Number(key) - 1 }
  if (key === 'o' && isLab) return 'lab'
  if (key === 'g' && isTrainable) return 'train'
  return plain[key] ?? null
}

const passedNext = ({ verdict }: ExerciseState): ExerciseIntent | null =>
  verdict?.state === 'passed' ? 'next' : null

/** In the order of use; in a small window the first ones and the last two are kept. */
export function exerciseHelp(
  state: ExerciseState,
  { isLab, isTrainable, upNext }: Situation,
  { exercise: { keys } }: Messages,
): readonly KeyHelp[] {
  if (state.question) return answers(state.question, keys)
  if (state.isBeyond)
    return [
      ['g', keys.endTraining],
      ['l', keys.map],
      ['?', keys.more],
    ]
  if (state.verdict?.state === 'passed')
    return passedHelp(state, { isLab, isTrainable, upNext }, keys)
  return [
    isLab ? ['enter', keys.openLab, keys.lab] : ['e', keys.edit],
    ['h', hintLabel(state, keys), keys.hint],
    ['r', keys.run],
    ['t', state.sheet.type === 'tests' ? keys.task : keys.tests],
    ['s', state.sheet.type === 'solution' ? keys.task : keys.solution],
    ['l', keys.map],
    ['n', keys.next],
    ['?', keys.more],
  ]
}

/** What was done is behind one: on, or a look around. A lab has been looked at. */
type Keys = Messages['exercise']['keys']

const passedHelp = (
  { sheet }: ExerciseState,
  { isLab, isTrainable, upNext }: Situation,
  keys: Keys,
): KeyHelp[] => [
  ['enter', upNext ? keys.nextIs(upNext) : keys.goOn, keys.next],
  ...(isTrainable ? ([['g', keys.trainOn]] as const) : []),
  ['l', keys.map],
  ...(isLab ? ([['o', keys.theLab, keys.lab]] as const) : around(sheet.type, keys, upNext)),
  ['?', keys.more],
]

/** The title of what comes next goes before words that could be shorter. */
function around(sheet: ExerciseState['sheet']['type'], keys: Keys, upNext = ''): KeyHelp[] {
  const solution = width(upNext) > 20 ? keys.solution : keys.anotherSolution
  return [
    ['t', sheet === 'tests' ? keys.task : keys.tests],
    ['s', sheet === 'solution' ? keys.task : solution, keys.solution],
  ]
}

const hintLabel = ({ shown, hints }: ExerciseState, keys: Keys): string =>
  shown < hints.length ? keys.hintOf(shown + 1, hints.length) : keys.hints
