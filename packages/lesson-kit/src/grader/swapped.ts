// Two arguments in each other's place: with these two swapped, every test passes.
import { applyEdits } from '../stub/edit.ts'
import { toCourse } from '../stub/imports.ts'
import { mistakeIn, type Node, parse, read } from '../stub/parse.ts'
import type { Attempt } from './attempt.ts'
import { functionsIn } from './detect/source/code.ts'
import { functionsHandedOut, parametersOf } from './probe/syntax.ts'
import type { Verdict } from './verdict.ts'

/** A text whose function takes two of its arguments the other way round. */
interface Variant {
  part: string
  /** The names of the two, and of all. */
  pair: [string, string]
  own: string[]
  source: string
}

/** Which two arguments they are, in a sentence. `run`: grades several texts in one run. */
export async function tellSwapped(
  { exercise, verdict, solution, parts }: Attempt,
  run: (sources: string[]) => Promise<Verdict[] | null>,
): Promise<string | null> {
  const source = verdict.source ?? ''
  if (mistakeIn(read(source))) return null
  const variants = parts.flatMap(part => variantsOf(toCourse(source, exercise), part))
  if (variants.length === 0) return null
  const verdicts = await run([solution, ...variants.map(variant => variant.source)])
  const right = variants.find(({ part }, i) => verdicts && isRight(part, verdicts[i + 1], verdict))
  return right ? sentence(right, solution) : null
}

function variantsOf(source: string, part: string): Variant[] {
  const fn = functionIn(source, part)
  if (!fn) return []
  const own = parametersOf(fn)
  return pairsOf(own.length)
    .filter(pair => pair.every(i => own[i] !== ''))
    .map(([i, j]) => ({ part, pair: [own[i], own[j]], own, source: swap(source, part, [i, j]) }))
}

const programOf = (source: string): Node => parse(source).program as unknown as Node

const functionIn = (source: string, part: string): Node | undefined =>
  functionsHandedOut(programOf(source)).find(({ name }) => name === part)?.node

/** All pairs of two different places among `n`. */
const pairsOf = (n: number): [number, number][] =>
  Array.from({ length: n }, (_, j) => j).flatMap(j =>
    Array.from({ length: j }, (_, i): [number, number] => [i, j]),
  )

/** Inside the file nothing changes: it is handed out the other way round. */
function swap(source: string, part: string, [i, j]: [number, number]): string {
  const exported = (programOf(source).body as Node[])
    .filter(({ type, declaration }) => type === 'ExportNamedDeclaration' && declaration)
    .find(({ declaration }) => functionsIn(declaration as Node).some(({ name }) => name === part))!
  const edit = { start: exported.start, end: (exported.declaration as Node).start, text: '' }
  return `${applyEdits(source, [edit])}
const neuralingsSwapped = (...args) => ${part}(...args.with(${i}, args[${j}]).with(${j}, args[${i}]))
export { neuralingsSwapped as ${part} }`
}

/** Whether all tests pass that look at the part. A run of many texts does not know which ones; the `own` one does. */
const isRight = (part: string, { tests }: Verdict, own: Verdict): boolean =>
  tests.length === own.tests.length &&
  tests.every(({ state }, i) => state === 'passed' || !own.tests[i].uses.includes(part))

function sentence({ part, pair: [a, b], own }: Variant, solution: string): string {
  const model = functionIn(solution, part)
  const wanted = model ? parametersOf(model) : []
  const isRenamed = wanted.indexOf(a) === own.indexOf(b) && wanted.indexOf(b) === own.indexOf(a)
  return isRenamed
    ? `Your ${part} takes (${own.join(', ')}); the task wants (${wanted.join(', ')}).`
    : `Your ${part} has ${a} and ${b} in each other’s place: with the two swapped, every test of it passes.`
}
