// A review as lines: the question, its code, the answers by number; once answered, which was right and why.
import { highlight } from '../../markdown/highlight.ts'
import { joined } from '../../markdown/inline.ts'
import type { Answer } from '../../review/question.ts'
import { hang, wrap, wrapCode } from '../../text/width.ts'
import type { Theme } from '../../theme/theme.ts'
import type { ReviewState } from './state.ts'

interface Setting {
  width: number
  theme: Theme
}

export function reviewLines(state: ReviewState, setting: Setting): string[] {
  const { question } = state
  if (!question) return []
  const { width, theme } = setting
  const code = question.code.flatMap(line => codeLines(line, setting))
  return [
    '',
    ...wrap(theme.strong(question.asks), width),
    '',
    ...(code.length > 0 ? [...code, ''] : []),
    ...question.answers.flatMap((answer, i) => [
      ...answerLines(answer, i, state, setting),
      ...(question.isCode ? [] : ['']),
    ]),
    ...(state.chosen === null
      ? []
      : ['', ...outcome(question.answers[state.chosen]!, state, setting)]),
  ]
}

const codeLines = (line: string, { width, theme }: Setting): string[] =>
  highlight(theme.readable(line), theme).flatMap(part => wrapCode(`    ${part}`, width))

function answerLines(
  { text, isRight }: Answer,
  i: number,
  { question, chosen }: ReviewState,
  setting: Setting,
): string[] {
  const { width, theme } = setting
  const mark = ` ${markOf(isRight, chosen === i, chosen !== null, theme)} ${theme.strong(String(i + 1))}  `
  if (!question!.isCode) return hang(mark, theme.readable(text), width)
  const lines = text.split('\n').flatMap(line => highlight(theme.readable(line), theme))
  return lines
    .flatMap(line => wrapCode(line, width - 6))
    .map((line, n) => (n === 0 ? mark : ' '.repeat(6)) + line)
}

function markOf(isRight: boolean, isChosen: boolean, isOver: boolean, theme: Theme): string {
  if (!isOver || !(isRight || isChosen)) return ' '
  return isRight ? theme.good(theme.glyphs.passed) : theme.bad(theme.glyphs.failed)
}

function outcome(
  { isRight, says }: Answer,
  { next }: ReviewState,
  { width, theme }: Setting,
): string[] {
  const verdict = isRight
    ? theme.good(theme.messages.review.right)
    : theme.bad(theme.messages.review.wrong)
  return [
    ...wrap(joined(`${verdict}\n${theme.readable(says)}`.trim()), width),
    ...wrap(theme.dim(next), width),
  ]
}
