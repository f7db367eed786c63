// The two sides of the exercise screen as lines: what to do, and how the last save did.
import { highlight } from '../../markdown/highlight.ts'
import { renderMarkdown } from '../../markdown/markdown.ts'
import { clip, wrap } from '../../text/width.ts'
import type { Theme } from '../../theme/theme.ts'
import { verdictLines } from '../../verdict/lines.ts'
import type { ExerciseState } from './state.ts'
import { type Curve, pieceLines, trainingLines } from './training.ts'

interface Setting {
  width: number
  theme: Theme
  curve: Curve
  /** The learner's file, as it is called in the workspace. */
  file: string
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

function judged(state: ExerciseState, { width, theme, file }: Setting): string[] {
  const { verdict, grading, training, pieces } = state
  if (grading && training.length > 0) return []
  if (grading && !verdict) return [theme.dim(`checking ${theme.glyphs.more}`)]
  if (verdict && verdict.state !== 'todo') return verdictLines(verdict, { width, theme })
  if (!verdict && pieces.length > 0) return wrap('Press r to train, or save the file.', width)
  return wrap(`Write your part in ${theme.code(file)} and save it.`, width)
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
