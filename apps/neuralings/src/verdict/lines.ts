// A verdict as lines, the explanation first: what is wrong, the smallest example with yours and wanted,
// which hint comes next, what is done already, the other tests, and what the code printed. Only the first
// failure is told in full: mending it changes the others.
import type { TestResult, Translate, Verdict } from '@neuralings/lesson-kit'
import { fill, hang, wrap, wrapCode, wrapIndented } from '../text/width.ts'
import type { Theme } from '../theme/theme.ts'
import { caretLines } from './caret.ts'
import { sayTable } from './measured.ts'
import { printedLines } from './output.ts'
import { partLines } from './parts.ts'
import { others } from './summary.ts'
import {
  example,
  explanation,
  failures,
  isOutside,
  label,
  placeOf,
  sayLine,
  sayLines,
  type Telling,
} from './told.ts'

interface Setting {
  width: number
  theme: Theme
  /** Translates what the grader and the tests say. */
  say?: Translate
  /** The cause is being looked for: its place is held. */
  looking?: boolean
  /** Which hint comes next, and its key. */
  hint?: string
}

const step = '  '

const telling = ({ theme: { messages }, say = text => text }: Setting): Telling => ({
  messages,
  say,
})

export function verdictLines(verdict: Verdict, setting: Setting): string[] {
  const { theme, width, hint = '' } = setting
  const first = failures(verdict).find(test => !isOutside(test))
  const blocks = [
    explanationLines(verdict, setting),
    first ? exampleLines(first, verdict, setting) : [],
    hint === '' ? [] : hang('', theme.dim(hint), width),
    partLines(verdict, setting),
    otherLines(verdict, first, setting),
    measuredLines(verdict, setting),
    printed(verdict.output, setting),
  ].filter(lines => lines.length > 0)
  return blocks.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]))
}

function explanationLines(verdict: Verdict, setting: Setting): string[] {
  const { width, theme, looking } = setting
  const mark = `${theme.accent(theme.glyphs.pointer)} `
  if (looking)
    return hang(
      mark,
      theme.dim(`${theme.messages.verdict.lookingForCause} ${theme.glyphs.more}`),
      width,
    )
  const [sentence = '', ...code] = explanation(verdict, telling(setting)).split('\n')
  if (sentence === '') return []
  return [...hang(mark, theme.readable(sentence), width), ...caretLines(code, { width, theme })]
}

/** The head of the example is the explanation where there is no other. */
function exampleLines(test: TestResult, verdict: Verdict, setting: Setting): string[] {
  const { width, theme, looking } = setting
  const { diagnosis, message } = verdict
  const room = width - step.length
  const { what, values } = example(test)
  const head = sayLines(what, telling(setting))
  const told = looking || diagnosis || message ? [head, values] : [values]
  const lines = told.filter(Boolean).flatMap(text => text.split('\n'))
  const where = test.location ? placeOf(test.location, verdict, theme.messages) : ''
  return [
    ...nameLine(test, setting),
    ...lines.flatMap(line => valueLines(line, room, setting)).map(line => step + line),
    ...(where ? wrap(where, room).map(line => step + theme.dim(line)) : []),
  ]
}

/** A value that is too long goes on under its beginning. */
function valueLines(line: string, room: number, setting: Setting): string[] {
  const { theme } = setting
  const { say } = telling(setting)
  const [, name, value = ''] = label.exec(line) ?? []
  if (!name) return wrapIndented(theme.readable(sayLine(line, say)), room)
  const { yours, wanted } = theme.messages.verdict
  const mark = fill(name.trimStart() === 'yours' ? yours : wanted, 8)
  return hang(theme.dim(mark), theme.readable(say(value.trimStart())), room)
}

function nameLine({ name, state }: TestResult, { width, theme, say }: Setting): string[] {
  const mark = state === 'passed' ? theme.good(theme.glyphs.passed) : theme.bad(theme.glyphs.failed)
  return hang(`${mark} `, theme.readable(say ? say(name) : name), width)
}

const mostNames = 4

/** What passed is one line; the others that failed are named, unless they are many. */
function otherLines(verdict: Verdict, first: TestResult | undefined, setting: Setting): string[] {
  const { theme, width } = setting
  const passed = others(verdict, theme.messages)
  const rest = failures(verdict).filter(test => test !== first && !isOutside(test))
  const named = rest.length > mostNames ? rest.slice(0, mostNames - 1) : rest
  const more = rest.length - named.length
  return [
    ...(passed ? hang(`${theme.good(theme.glyphs.passed)} `, passed, width) : []),
    ...named.flatMap(test => nameLine(test, setting)),
    ...(more > 0
      ? hang(`${theme.bad(theme.glyphs.failed)} `, theme.messages.verdict.moreTests(more), width)
      : []),
  ]
}

/** What predictions that came true have measured. */
export const measuredLines = ({ tests }: Verdict, { width, theme, say }: Setting): string[] =>
  tests
    .flatMap(({ measured }) => sayTable(measured ?? '', say))
    .flatMap(line => wrapIndented(theme.readable(line), width))

function printed(output: string, setting: Setting): string[] {
  const { width, theme } = setting
  const lines = printedLines(output, telling(setting)).flatMap(line =>
    wrapCode(theme.readable(line), width - 2),
  )
  if (lines.length === 0) return []
  return [theme.dim(theme.messages.verdict.printed), ...lines.map(line => step + theme.dim(line))]
}
