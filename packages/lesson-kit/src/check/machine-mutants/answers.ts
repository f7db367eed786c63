// The wrong answers to a prediction, made by machine: every other choice, and numbers near and far.
import { applyEdits } from '../../stub/edit.ts'
import { regions } from '../../stub/markers.ts'
import { children, lineAt, type Node, parse } from '../../stub/parse.ts'
import type { MachineMutant } from './make.ts'

/** The solved prediction with one of its answers exchanged for another. */
export function wrongAnswers(source: string): MachineMutant[] {
  return answersIn(source).flatMap(({ name, value }) => {
    const right = source.slice(value.start, value.end)
    return othersThan(right, source).map(text => ({
      name: `${name}: ${right} became ${text}`,
      line: lineAt(source, value.start),
      source: applyEdits(source, [{ start: value.start, end: value.end, text }]),
    }))
  })
}

/** The constants that the learner fills in. */
function answersIn(source: string): { name: string; value: Node }[] {
  const parsed = parse(source)
  const marked = regions(source, parsed)
  const statements = parsed.program.body as unknown as Node[]
  return statements
    .filter(({ start, end }) => marked.some(one => one.start < start && end < one.end))
    .flatMap(children)
    .flatMap(({ declarations }) => (declarations as Node[] | undefined) ?? [])
    .map(({ id, init }) => ({ name: String((id as Node).name), value: init as Node }))
}

function othersThan(right: string, source: string): string[] {
  if (/^'/.test(right)) return choicesIn(source).filter(choice => choice !== right)
  if (/^(true|false)$/.test(right)) return [right === 'true' ? 'false' : 'true']
  const x = Number(right.replaceAll('_', ''))
  const others = [x - 1, x + 1, x - 0.5, x + 0.5, 2 * x, x / 2, -x, 0, 1e6, -1e6]
  return Number.isNaN(x) ? [] : [...new Set(others)].filter(other => other !== x).map(String)
}

/** All words in quotes that the file has, in its types too. */
const choicesIn = (source: string): string[] => [
  ...new Set(source.replace(/^import .*/gm, '').match(/'[^'\n]*'/g)),
]
