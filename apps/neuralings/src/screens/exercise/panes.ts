// The two sides of the exercise screen as lines: what to do, and how the last save did.
import { stripVTControlCharacters } from 'node:util'
import type { Exercise, Verdict } from '@neuralings/lesson-kit'
import { highlight } from '../../markdown/highlight.ts'
import { renderMarkdown } from '../../markdown/markdown.ts'
import { clip, wrap } from '../../text/width.ts'
import type { Theme } from '../../theme/theme.ts'
import { verdictLines } from '../../verdict/lines.ts'
import { passedTests } from '../../verdict/summary.ts'
import { failures } from '../../verdict/told.ts'
import type { Room } from '../../view/size.ts'
import { hasPassed, passLines, withPicture } from './pass.ts'
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

export function leftLines(state: ExerciseState, setting: Setting): string[] {
  const { sheet } = state
  const { width, theme } = setting
  if (sheet.type === 'task') {
    const task = renderMarkdown(withoutTitle(sheet.source), { width, theme })
    if (!hasPassed(state, setting)) return task
    return joined([passLines(state, setting), [theme.dim('the task')], task])
  }
  const code = highlight(theme.readable(sheet.source.trimEnd()), theme)
  const title = theme.dim(sheet.type === 'tests' ? 'the tests' : 'a solution')
  return [title, '', ...code.map(line => clip(line, width))]
}

/** The header names the exercise already. */
const withoutTitle = (markdown: string): string => markdown.replace(/^\s*# .*\n/, '')

export interface Right {
  lines: string[]
  /** Where the newest hint stands; null before the first. */
  hint: { start: number; end: number } | null
}

export function rightLines(state: ExerciseState, setting: Setting): Right {
  const hints = shownHints(state, setting)
  const lines = joined([...facts(state, setting), ...hints])
  const newest = hints.at(-1)
  return { lines, hint: newest ? { start: lines.length - newest.length, end: lines.length } : null }
}

/** What a training came to is a picture; where something is wrong, the words come first. */
function facts(state: ExerciseState, setting: Setting): string[][] {
  const verdict = judged(state, setting)
  const training = trainingLines(state, setting)
  const pieces = isTraining(state)
    ? pieceSummary(state.pieces, setting)
    : pieceLines(state.pieces, setting)
  return isWrong(state) ? [verdict, pieces, training] : [pieces, training, verdict]
}

const isWrong = ({ verdict, training, grading }: ExerciseState): boolean =>
  !(grading && training.length > 0) && !!verdict && !['passed', 'todo'].includes(verdict.state)

/** Parts with an empty line between them. */
const joined = (parts: readonly string[][]): string[] =>
  parts.filter(lines => lines.length > 0).flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]))

/** A milestone that runs, or has run, is looked at rather than read. */
export const isTraining = ({ training, grading, pieces }: ExerciseState): boolean =>
  training.length > 0 || (grading && pieces.length > 0)

function judged(state: ExerciseState, setting: Setting): string[] {
  const { grading, training, waited } = state
  const { theme, width } = setting
  // Where a training was looked at, its last picture stands there already.
  const verdict =
    state.verdict && isTraining(state) ? { ...state.verdict, picture: null } : state.verdict
  if (grading && training.length > 0) return []
  if (grading && !verdict) return [theme.dim(`checking ${theme.glyphs.more}`)]
  const lines = verdict ? toldLines(state, verdict, setting) : wrap(begin(state, setting), width)
  return waited === null ? lines : lines.map(line => theme.dim(stripVTControlCharacters(line)))
}

function toldLines(state: ExerciseState, verdict: Verdict, setting: Setting): string[] {
  const hint = hintLabel(state)
  if (verdict.state === 'passed')
    return withPicture(hasPassed(state, setting) ? [] : passLines(state, setting), verdict, setting)
  const told = verdictLines(verdict, { ...setting, looking: state.looking, hint })
  const isBegun = verdict.state !== 'todo' || passedTests(verdict) + failures(verdict).length > 0
  const lines = isBegun ? told : joined([wrap(begin(state, setting), setting.width), told])
  return withPicture(lines, verdict, setting)
}

/** `h: hint 2 of 3`, while there is one. */
function hintLabel({ shown, hints, verdict }: ExerciseState): string {
  const isOpen = shown < hints.length && verdict?.state !== 'passed' && verdict?.state !== 'todo'
  return isOpen ? `h: hint ${shown + 1} of ${hints.length}` : ''
}

/** What to do first. */
function begin({ verdict, pieces }: ExerciseState, { exercise, theme }: Setting): string {
  if (exercise.kind === 'lab') return 'Press enter to open the lab.'
  if (!verdict && pieces.length > 0) return 'Press r to train, or save the file.'
  return `Write your part in ${theme.code(exercise.file)} and save it.`
}

function shownHints({ hints, shown }: ExerciseState, { width, theme }: Setting): string[][] {
  return hints
    .slice(0, shown)
    .map((hint, i) => [
      theme.accent(`hint ${i + 1} of ${hints.length}`),
      ...renderMarkdown(hint, { width, theme }),
    ])
}
