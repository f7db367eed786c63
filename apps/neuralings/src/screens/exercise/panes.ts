// The two sides of the exercise screen as lines: what to do, and how the last save did.
import type { Exercise } from '@neuralings/lesson-kit'
import { highlight } from '../../markdown/highlight.ts'
import { renderMarkdown } from '../../markdown/markdown.ts'
import { clip, hang, wrap } from '../../text/width.ts'
import type { Theme } from '../../theme/theme.ts'
import { verdictLines } from '../../verdict/lines.ts'
import type { ExerciseState } from './state.ts'
import { type Curve, pieceLines, trainingLines } from './training.ts'

interface Setting {
  width: number
  theme: Theme
  curve: Curve
  exercise: Exercise
  upNext: Exercise | undefined
}

export function leftLines({ sheet }: ExerciseState, { width, theme }: Setting): string[] {
  if (sheet.type === 'task') return renderMarkdown(withoutTitle(sheet.source), { width, theme })
  const code = highlight(theme.readable(sheet.source.trimEnd()), theme)
  const title = theme.dim(sheet.type === 'tests' ? 'the tests' : 'a solution')
  return [title, '', ...code.map(line => clip(line, width))]
}

/** The header names the exercise already. */
const withoutTitle = (markdown: string): string => markdown.replace(/^\s*# .*\n/, '')

export function rightLines(state: ExerciseState, setting: Setting): string[] {
  const pieces = pieceLines(state.pieces, setting)
  const training = trainingLines(state, setting)
  const told = [judged(state, setting), hintLines(state, setting)]
  const parts = training.length > 0 ? [training, ...told, pieces] : [pieces, ...told]
  const shown = parts.filter(lines => lines.length > 0)
  return shown.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]))
}

function judged(state: ExerciseState, setting: Setting): string[] {
  const { verdict, grading, training } = state
  const { theme } = setting
  if (grading && training.length > 0) return []
  if (grading && !verdict) return [theme.dim(`checking ${theme.glyphs.more}`)]
  if (!verdict || verdict.state === 'todo') return wrap(begin(state, setting), setting.width)
  const lines = verdictLines(verdict, setting)
  return verdict.state === 'passed' ? [...lines, '', ...goOn(setting)] : lines
}

/** What to do first. */
function begin({ verdict, pieces }: ExerciseState, { exercise, theme }: Setting): string {
  if (exercise.kind === 'lab') return 'Press enter to open the lab.'
  if (!verdict && pieces.length > 0) return 'Press r to train, or save the file.'
  return `Write your part in ${theme.code(exercise.file)} and save it.`
}

function goOn({ upNext, theme, width }: Setting): string[] {
  const title = upNext && theme.readable(upNext.title)
  const words = title ? `n goes on: ${title}` : 'This was the last exercise.'
  return hang(`${theme.accent(theme.glyphs.pointer)} `, words, width)
}

function hintLines({ hints, shown }: ExerciseState, { width, theme }: Setting): string[] {
  return hints
    .slice(0, shown)
    .flatMap((hint, i) => [
      ...(i === 0 ? [] : ['']),
      theme.accent(`hint ${i + 1} of ${hints.length}`),
      ...renderMarkdown(hint, { width, theme }),
    ])
}
