// The two sides of the exercise screen as lines: what to do, and how the last save did.
import { stripVTControlCharacters } from 'node:util'
import { type Exercise, type Translate, translate, type Verdict } from '@neuralings/lesson-kit'
import { highlight } from '../../markdown/highlight.ts'
import { markdownBlocks } from '../../markdown/markdown.ts'
import type { Block } from '../../text/pages.ts'
import { remember } from '../../text/remember.ts'
import { wrap, wrapCode } from '../../text/width.ts'
import type { Theme } from '../../theme/theme.ts'
import { verdictLines } from '../../verdict/lines.ts'
import { passedTests } from '../../verdict/summary.ts'
import { isWrong } from '../../verdict/told.ts'
import type { Room } from '../../view/size.ts'
import { hasPassed, passBlocks, pictureBelow } from './pass.ts'
import { pieceLines, pieceSummary } from './pieces.ts'
import type { ExerciseState } from './state.ts'
import { type Curve, trainingLines } from './training.ts'

interface Setting {
  width: number
  room: Room
  theme: Theme
  curve: Curve
  exercise: Exercise
  upNext: Exercise | undefined
}

export function leftBlocks(state: ExerciseState, setting: Setting): Block[] {
  const { sheet } = state
  const { width, theme } = setting
  if (sheet.type === 'task') {
    const task = taskBlocks(sheet.source, width, theme)
    if (!hasPassed(state, setting)) return task
    return [
      ...passBlocks(state, { ...setting, say: saying(state) }),
      text([theme.dim(theme.messages.exercise.theTask)]),
      ...task,
    ]
  }
  const code = highlight(theme.readable(sheet.source.trimEnd()), theme)
  const title = theme.dim(
    sheet.type === 'tests' ? theme.messages.exercise.theTests : theme.messages.exercise.aSolution,
  )
  const lines = code.flatMap(line => wrapCode(line, width, theme.glyphs.goesOn))
  return [text([title]), text(lines)]
}

/** Set once: turning a page, and each report of a training, ask for it anew. */
const taskBlocks = remember((task: string, width: number, theme: Theme) =>
  markdownBlocks(withoutTitle(task), { width, theme }),
)

/** The header names the exercise already. */
const withoutTitle = (markdown: string): string => markdown.replace(/^\s*# .*\n/, '')

const text = (lines: readonly string[]): Block => ({ lines, kind: 'text' })

export interface Right {
  blocks: Block[]
  /** How many of them, at the end, are the newest hint; 0 before the first. */
  hint: number
}

export function rightBlocks(state: ExerciseState, setting: Setting): Right {
  const hints = shownHints(state, setting)
  const blocks = [...facts(state, setting), ...hints.flat()]
  return { blocks: blocks.filter(({ lines }) => lines.length > 0), hint: hints.at(-1)?.length ?? 0 }
}

/** What a training came to is a picture; where something is wrong, the words come first. */
function facts(state: ExerciseState, setting: Setting): Block[] {
  const verdict = judged(state, setting)
  const pieces = isTraining(state)
    ? pieceSummary(state.pieces, setting)
    : pieceLines(state.pieces, setting)
  // The last row says when the file was checked, an empty one parts the pieces from what follows.
  const training: Block = {
    lines: trainingLines(state, {
      ...setting,
      say: saying(state),
      height: setting.room.height - 1 - (pieces.length > 0 ? pieces.length + 1 : 0),
    }),
    kind: 'whole',
  }
  const isRunning = state.grading && state.training.length > 0
  const wordsFirst = !isRunning && state.verdict && isWrong(state.verdict)
  return wordsFirst ? [...verdict, text(pieces), training] : [text(pieces), training, ...verdict]
}

/** Parts with an empty line between them. */
const joined = (parts: readonly string[][]): string[] =>
  parts.filter(lines => lines.length > 0).flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]))

/** A milestone that runs, or has run, is looked at rather than read. */
export const isTraining = ({ training, grading, pieces }: ExerciseState): boolean =>
  training.length > 0 || (grading && pieces.length > 0)

function judged(state: ExerciseState, setting: Setting): Block[] {
  const { grading, isBeyond, training, waited } = state
  const { theme, width } = setting
  // Where a training was looked at, its last picture stands there already.
  const verdict =
    state.verdict && isTraining(state) ? { ...state.verdict, picture: null } : state.verdict
  if (grading && training.length > 0) return []
  const doing = isBeyond ? theme.messages.exercise.training : theme.messages.exercise.checking
  if (grading && !verdict) return [text([theme.dim(`${doing} ${theme.glyphs.more}`)])]
  if (!verdict) return [text(wrap(begin(state, setting), width))]
  const told = toldBlocks(state, verdict, setting)
  const picture = pictureBelow(told, verdict, { ...setting, say: saying(state) })
  if (waited === null) return [...told, picture]
  const faded = (line: string) => theme.dim(stripVTControlCharacters(line))
  return [...told, picture].map(block => ({ ...block, lines: block.lines.map(faded) }))
}

function toldBlocks(state: ExerciseState, verdict: Verdict, setting: Setting): Block[] {
  if (verdict.state === 'passed')
    return hasPassed(state, setting) ? [] : passBlocks(state, { ...setting, say: saying(state) })
  return [text(wrongLines(state, verdict, setting))]
}

function wrongLines(state: ExerciseState, verdict: Verdict, setting: Setting): string[] {
  const hint = hintLabel(state, setting.theme)
  const told = verdictLines(verdict, {
    ...setting,
    say: saying(state),
    looking: state.looking,
    hint,
  })
  const isBegun = isWrong(verdict) || passedTests(verdict) > 0
  return isBegun ? told : joined([wrap(begin(state, setting), setting.width), told])
}

/** What the grader and the tests say, in the learner's language. */
const saying =
  ({ words }: ExerciseState): Translate =>
  text =>
    translate(text, words)

/** `h: hint 2 of 3`, while there is one. */
function hintLabel({ shown, hints, verdict }: ExerciseState, { messages }: Theme): string {
  const isOpen = shown < hints.length && verdict && isWrong(verdict)
  return isOpen ? messages.exercise.hintNext(shown + 1, hints.length) : ''
}

/** What to do first. */
function begin({ verdict, pieces }: ExerciseState, { exercise, theme }: Setting): string {
  const { exercise: words } = theme.messages
  if (exercise.kind === 'lab') return words.beginLab
  if (!verdict && pieces.length > 0) return words.beginTraining
  return words.begin(theme.code(exercise.file))
}

function shownHints({ hints, shown }: ExerciseState, { width, theme }: Setting): Block[][] {
  return hints.slice(0, shown).map((hint, i) => {
    const [first = text([]), ...rest] = markdownBlocks(hint, { width, theme })
    const head = theme.accent(theme.messages.exercise.hintHead(i + 1, hints.length))
    return [{ ...first, lines: [head, ...first.lines] }, ...rest]
  })
}
