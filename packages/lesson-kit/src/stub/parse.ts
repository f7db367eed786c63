// A thin cover over the parser: the syntax tree of an exercise, and the names that it uses.
import { createRequire } from 'node:module'
import type { parseSync } from 'oxc-parser'
import { UserError } from '../error.ts'

type Parser = { parseSync: typeof parseSync }
export type Parsed = ReturnType<typeof parseSync>
export type Program = Parsed['program']
export type Comment = Parsed['comments'][number]

export interface Mistake {
  message: string
  offset: number
}

/** Any node, seen from outside: what a walk over the whole tree needs to know of it. */
export interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

const require = createRequire(import.meta.url)

/** The texts that were read last: of a grade most are those of the grade before. */
const kept = new Map<string, Parsed>()
const mostKept = 32

/** Parses TypeScript, or with 'dts' the declarations of a `.d.ts` file, whatever is wrong with it. */
export function read(source: string, lang: 'ts' | 'dts' = 'ts'): Parsed {
  const key = lang + source
  const parsed = kept.get(key) ?? parsedAnew(source, lang)
  kept.delete(key)
  kept.set(key, parsed)
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
  return parsed
}

function parsedAnew(source: string, lang: 'ts' | 'dts'): Parsed {
  // Loaded when first used: the app's first frame needs no parser, and it costs 20 ms.
  const { parseSync }: Parser = require('oxc-parser')
  const showSemanticErrors = lang === 'ts' // a name declared twice, a break without a loop
  return parseSync('exercise.ts', source, { lang, sourceType: 'module', showSemanticErrors })
}

/** The first thing that makes a text no TypeScript; null when there is none. */
export function mistakeIn({ errors: [error] }: Parsed): Mistake | null {
  if (!error) return null
  // Of a name declared twice, the second place is the one to look at.
  return { message: error.message, offset: Math.max(0, ...error.labels.map(({ start }) => start)) }
}

/**
 * Parses a text that must be in order.
 * @throws UserError with line and message where it is not TypeScript.
 */
export function parse(source: string, lang: 'ts' | 'dts' = 'ts'): Parsed {
  const parsed = read(source, lang)
  const mistake = mistakeIn(parsed)
  if (!mistake) return parsed
  throw new UserError(`line ${lineAt(source, mistake.offset)}: ${mistake.message}`)
}

/** The line, counted from 1, on which the character at `offset` stands. */
export const lineAt = (source: string, offset: number): number =>
  source.slice(0, offset).split('\n').length

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** The node's children, whatever its type. */
export function children(node: object): Node[] {
  const found: Node[] = []
  for (const value of Object.values(node)) {
    if (isNode(value)) found.push(value)
    else if (Array.isArray(value)) for (const one of value) if (isNode(one)) found.push(one)
  }
  return found
}

const isCover = ({ type }: Node): boolean => /^TS(As|Satisfies|NonNull)/.test(type)

/** Those of its children that run: types are left out, and what they cover is not. */
export const runningChildren = (node: Node): Node[] =>
  isCover(node)
    ? [node.expression as Node]
    : children(node).filter(child => !child.type.startsWith('TS') || isCover(child))

/** Every name that the program uses outside its imports. Names of properties do not count. */
export function namesUsed(program: Program): Set<string> {
  const names = new Set<string>()
  const visit = (node: Node): void => {
    if (node.type === 'ImportDeclaration') return
    if (node.type === 'Identifier') names.add(String(node.name))
    for (const child of children(node)) if (!isPropertyName(node, child)) visit(child)
  }
  for (const statement of program.body) visit(statement as unknown as Node)
  return names
}

/** Whether an identifier names a property: in `{ key: 1 }` or behind a dot. */
export function isPropertyName(parent: Node, child: Node): boolean {
  if (parent.computed || parent.shorthand) return false
  return child === parent.key || (parent.type === 'MemberExpression' && child === parent.property)
}

/** The names under which a program hands out values. */
export const namesExported = ({ module }: Parsed): string[] =>
  module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ exportName, isType }) =>
      exportName.name && !isType ? exportName.name : [],
    ),
  )

/** The names that the program declares at its top: imports, variables, functions and classes. */
export function namesDeclared({ body }: Program): Set<string> {
  const names = new Set<string>()
  for (const statement of body) {
    const exported = 'declaration' in statement && statement.declaration
    const node = (exported || statement) as unknown as Node
    if (node.type === 'TSDeclareFunction') continue // a signature declares nothing that runs
    for (const part of [node, ...children(node)]) {
      if (part.id) addNames(part.id, names)
      if (part.local) addNames(part.local, names)
    }
  }
  return names
}

function addNames(pattern: object, names: Set<string>): void {
  if ('name' in pattern) names.add(String(pattern.name))
  else for (const child of children(pattern)) addNames(child, names)
}
