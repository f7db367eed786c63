// What a file is to hand out, and how much of that is there, before anything has run.
import type { Exercise } from '../../format/manifest.ts'
import { regions } from '../../stub/markers.ts'
import { children, lineAt, type Node, namesExported, type Parsed, read } from '../../stub/parse.ts'
import { stub } from '../../stub/stub.ts'
import { nearest } from '../nearest.ts'
import { type Declared, declaredIn, overlaps } from './declared.ts'
import { reachIn } from './reach.ts'

export interface Outline {
  parts: PartOutline[]
  /** What each name of the file leads to. */
  reach: Record<string, string[]>
}

export const nothingAsked: Outline = { parts: [], reach: {} }

export interface PartOutline {
  name: string
  /** The lines of its declaration; null where the file hands out nothing of this name. */
  lines: { first: number; last: number } | null
  /** The line of the first `throw` of a todo in it, or of a value that is still `undefined`; null when there is none. */
  todo: number | null
  /** Whether that is a value. */
  unset: boolean
  /** Whether the learner has written something into it. */
  begun: boolean
  /** Whether it is finished as it was handed out, and so is what it builds on and is not handed out by itself. */
  given: boolean
  /** Why the name is missing, where that can be seen. */
  says?: string
}

/**
 * The parts that `solution`, with its markers, asks for, as they stand in the learner's `source`. `mended`: what of its
 * text a fix may have wrong.
 */
export function outline(
  solution: string,
  { source, mended }: { source: string; mended: readonly string[] },
): Outline {
  const mine = read(source)
  const leadsTo = reachOf(mine)
  return { parts: partsIn(mine, { solution, source, mended, reach: leadsTo }), reach: leadsTo }
}

/** What each name at the top of a file leads to. */
function reachOf({ program }: Parsed): Outline['reach'] {
  const reach = reachIn(program)
  return Object.fromEntries(
    declaredIn(program).map(({ name, statement }) => [name, [...reach(statement)]]),
  )
}

interface Texts {
  solution: string
  source: string
  mended: readonly string[]
  reach: Outline['reach']
}

function partsIn(mine: Parsed, { solution, source, mended, reach }: Texts): PartOutline[] {
  const exported = new Set(namesExported(mine))
  const asked = new Set(namesAsked(solution, mended))
  // Of what is only given it is told where it is no longer there.
  const wanted = namesAsked(solution).filter(name => asked.has(name) || !exported.has(name))
  const declared = new Map(declaredIn(mine.program).map(one => [one.name, one]))
  const handedOut = codesOf(stub(solution))
  const isGiven = (name: string): boolean => {
    const one = declared.get(name)
    return one !== undefined && codeOf(one, mine, source) === handedOut.get(name)
  }
  return wanted.map(name => {
    const one = declared.get(name)
    const begun = one !== undefined && !isGiven(name)
    const within = (reach[name] ?? []).filter(other => declared.has(other) && !exported.has(other))
    if (!exported.has(name)) {
      const says = whyMissing(name, { mine, source, wanted })
      return { name, lines: null, todo: null, unset: false, begun, given: false, says }
    }
    const { start, end } = one?.statement ?? { start: 0, end: source.length }
    const lines = { first: lineAt(source, start), last: lineAt(source, end) }
    const open = one && todoIn(one)
    const todo = open ? lineAt(source, open.start) : null
    const given = !open && [name, ...within].every(isGiven)
    return { name, lines, todo, unset: open !== undefined && open === one?.value, begun, given }
  })
}

/** What of a solution's text may be wrong in the file that the learner mends: what its mutants replace. */
export const mendedIn = ({ kind, mutants }: Pick<Exercise, 'kind' | 'mutants'>): string[] =>
  kind === 'fix' ? mutants.map(({ find }) => find) : []

/**
 * What a solution asks a learner to write: the exports that hold a marked region. Without any region it is a fix, which
 * asks for the exports that lead to what may be wrong in it; where nobody knows what that is, for all.
 */
export function namesAsked(solution: string, mended: readonly string[] = []): string[] {
  const parsed = read(solution)
  const names = namesExported(parsed)
  const marked = regions(solution, parsed)
  const places = marked.length > 0 ? marked : mended.flatMap(text => placesOf(text, solution))
  if (places.length === 0) return names
  const held = declaredIn(parsed.program)
    .filter(one => places.some(place => overlaps(one, place)))
    .map(({ name }) => name)
  if (marked.length > 0) return names.filter(name => held.includes(name))
  const reach = reachOf(parsed)
  const leadsTo = (name: string) => (reach[name] ?? []).filter(other => !names.includes(other))
  return names.filter(name => [name, ...leadsTo(name)].some(one => held.includes(one)))
}

function placesOf(text: string, source: string): { start: number; end: number }[] {
  const start = source.indexOf(text)
  return start < 0 ? [] : [{ start, end: start + text.length }]
}

const todoIn = ({ statement, value }: Declared): Node | undefined =>
  value?.name === 'undefined' ? value : findTodo(statement)

function findTodo(node: Node): Node | undefined {
  if (node.type === 'ThrowStatement' && isTodo(node.argument as Node)) return node
  return children(node)
    .map(findTodo)
    .find(found => found !== undefined)
}

/** Whether an expression is `new Error('todo: …')`. */
const isTodo = ({ arguments: given }: Node): boolean =>
  String((given as Node[] | undefined)?.[0]?.value).startsWith('todo:')

/** What is left of a declaration in whatever language it was handed out: neither its comments nor what its todo says. */
function codeOf({ statement }: Declared, { comments }: Parsed, source: string): string {
  const todo = findTodo(statement)
  const said = [...comments, ...(todo ? [todo] : [])]
    .filter(({ start, end }) => statement.start <= start && end <= statement.end)
    .sort((one, other) => one.start - other.start)
  const starts = [statement.start, ...said.map(({ end }) => end)]
  const ends = [...said.map(({ start }) => start), statement.end]
  const code = starts.map((start, i) => source.slice(start, ends[i]))
  return code.join(' ').replace(/\s+/g, ' ')
}

function codesOf(source: string): Map<string, string> {
  const parsed = read(source)
  return new Map(declaredIn(parsed.program).map(one => [one.name, codeOf(one, parsed, source)]))
}

interface Search {
  mine: Parsed
  source: string
  wanted: string[]
}

/** Looks for the name where it is not exported, exported as something else, or spelt in another way. */
function whyMissing(name: string, { mine, source, wanted }: Search): string {
  const here = declaredIn(mine.program).find(one => one.name === name)
  const entries = mine.module.staticExports.flatMap(one => one.entries)
  const asDefault = entries.find(({ exportName }) => exportName.kind === 'Default')
  if (here && asDefault && overlaps(here, asDefault))
    return `Your file exports ${name} as its default; the tests want it by its name: take \`default\` away.`
  if (here)
    return `${name} is there on line ${lineAt(source, here.statement.start)}, but it is not exported: write \`export\` in front of it.`
  const others = namesExported(mine).filter(other => !wanted.includes(other))
  const other =
    nearest(name, others) ?? (others.length === 1 && wanted.length === 1 ? others[0] : undefined)
  if (other) return `Your file exports ${other}; ${name} is wanted.`
  return `Your file exports no ${name}; the task wants one.`
}
