// The two sides of the exercise screen as lines: what to do, and how the last save did.
import { highlight } from '../../markdown/highlight.ts'
import { renderMarkdown } from '../../markdown/markdown.ts'
import { wrap } from '../../text/width.ts'
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
  const code = highlight(sheet.source.trimEnd(), theme)
  return [theme.dim(sheet.type === 'tests' ? 'the tests' : 'a solution'), '', ...code]
}

/** The header names the exercise already. */
const withoutTitle = (markdown: string): string => markdown.replace(/^\s*# .*\n/, '')

export function rightLines(state: ExerciseState, setting: Setting): string[] {
  const parts = [
    pieceLines(state.pieces, setting),
    trainingLines(state, setting),
    judged(state, setting),
    hintLines(state, setting),
  ].filter(lines => lines.length > 0)
  return parts.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]))
}

function judged(state: ExerciseState, { width, theme, file }: Setting): string[] {
  const { verdict, grading } = state
  if (!verdict) return grading ? [theme.dim(`checking ${theme.glyphs.more}`)] : []
  if (verdict.state === 'todo')
    return wrap(`Write your part in ${theme.code(file)} and save it.`, width)
  return verdictLines(verdict, { width, theme })
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
