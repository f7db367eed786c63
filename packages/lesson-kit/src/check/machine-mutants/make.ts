// Makes the mutants of a solution by machine: every operator at every place of the learner's part,
// one change each. What the tests let pass of them is wrong code that would be called right.
import { applyEdits, type Edit } from '../../stub/edit.ts'
import { regions } from '../../stub/markers.ts'
import {
  lineAt,
  mistakeIn,
  type Node,
  type Program,
  parse,
  read,
  runningChildren,
} from '../../stub/parse.ts'
import type { Place } from './operator.ts'
import { operators } from './operators.ts'

/** A solution with one small change. */
export interface MachineMutant {
  /** `relu: Math.max(0, x) became Math.min(0, x)`: the same wherever the line stands. */
  name: string
  line: number
  source: string
}

type Part = { start: number; end: number }

/**
 * All machine-made mutants of a solved exercise. They change what stands between its markers, or
 * anything that runs when it has none, as the program of a `fix`.
 */
export function makeMutants(source: string): MachineMutant[] {
  const parsed = parse(source)
  const marked = regions(source, parsed)
  const parts: Part[] = marked.length > 0 ? marked : [{ start: 0, end: source.length }]
  const met = new Set([squeeze(source)])
  const mutants = places(source, parsed.program).flatMap(place =>
    operators
      .flatMap(operator => operator(place))
      .filter(edit => parts.some(part => part.start <= edit.start && edit.end <= part.end))
      .flatMap(edit => mutant(source, place, edit)),
  )
  return numbered(
    mutants.filter(({ source }) => !met.has(squeeze(source)) && met.add(squeeze(source))),
  )
}

/** Every node that runs, in order, with those around it. */
function places(source: string, { body }: Program): Place[] {
  const text = ({ start, end }: Node): string => source.slice(start, end)
  const quoted = [...source.replace(/^import .*/gm, '').matchAll(/'([\w-]+)'/g)]
  const words = [...new Set(quoted.map(([, word]) => word))]
  const walk = (node: Node, around: Node[]): Place[] => {
    if (/^(Import|TS)\w+Declaration$/.test(node.type)) return []
    const inner = runningChildren(node).flatMap(one => walk(one, [node, ...around]))
    return [{ node, around, text, words }, ...inner]
  }
  return body.flatMap(statement => walk(statement as unknown as Node, []))
}

/** The source with the edit, unless that is no program. */
function mutant(source: string, place: Place, edit: Edit): MachineMutant[] {
  const changed = applyEdits(source, [edit])
  if (mistakeIn(read(changed))) return []
  return [{ name: nameOf(source, place, edit), line: lineAt(source, edit.start), source: changed }]
}

/** As much of the code around a change as makes it plain, and no more. */
const widest = 60

function nameOf(source: string, { node, around, text }: Place, edit: Edit): string {
  const outer = [...around].reverse().find(({ id }) => id) ?? node
  const where = (outer.id as Node | undefined)?.name ?? 'the program'
  let { start, end } = fits(text(node)) ? node : edit
  for (const next of around) {
    if (!/Expression$|^(Property|VariableDeclarator)$/.test(next.type)) break
    if (/Function/.test(next.type) || !fits(text(next))) break
    ;({ start, end } = next)
  }
  const before = short(source.slice(start, end))
  const after = source.slice(start, edit.start) + edit.text + source.slice(edit.end, end)
  return `${where}: ${before} ${/^;?$/.test(after) ? 'is left out' : `became ${short(after)}`}`
}

const fits = (text: string): boolean => text.length <= widest && !text.includes('\n')

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

const short = (text: string): string => {
  const line = squeeze(text).replace(/^(\w+): [^=]+ = /, '$1 = ')
  return line.length > widest + 20 ? `${line.slice(0, widest + 19)}…` : line
}

/** A name that comes again gets a number. */
function numbered(mutants: MachineMutant[]): MachineMutant[] {
  const times = new Map<string, number>()
  return mutants.map(mutant => {
    const time = (times.get(mutant.name) ?? 0) + 1
    times.set(mutant.name, time)
    return time === 1 ? mutant : { ...mutant, name: `${mutant.name} (${time})` }
  })
}
