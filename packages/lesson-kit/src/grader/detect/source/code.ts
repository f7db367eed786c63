// The source of one part, as the rules about source text see it: the functions that it leads to.
import { lineAt, type Node, parse, runningChildren } from '../../../stub/parse.ts'
import type { TestResult } from '../../verdict.ts'
import { declarationsIn, reachOf } from '../declarations.ts'
import type { Evidence } from '../evidence.ts'

export interface Code {
  source: string
  /** The declaration of the part, then those at the top of the file that it leads to. */
  nodes: Node[]
  functions: NamedFunction[]
}

export interface NamedFunction {
  name: string
  /** A function or an arrow function, with `params`, `body` and `async`. */
  node: Node
}

/** A mistake that a rule has found. */
export interface Finding {
  says: string
  at: Node
}

/** What a rule looks at: the learner's part, the same part as it should be, and what the tests have shown. */
export interface Setting {
  code: Code
  /** The solution's functions, by name. */
  solved: Map<string, Node>
  evidence: Evidence
  /** The failing tests that look at the part. */
  failing: TestResult[]
}

/** A rule about the text of a part. */
export type SourceRule = (setting: Setting) => Finding | null

export function codeOf(source: string, part: string): Code {
  const reached = reachOf(part, declarationsIn(parse(source)))
  const nodes = reached.map(({ node }) => node)
  return { source, nodes, functions: nodes.flatMap(functionsIn) }
}

export const lineOf = ({ source }: Code, { start }: Node): number => lineAt(source, start)

/** The text of a node on one line; `…` for one that is long. */
export function textOf({ source }: Code, { start, end }: Node): string {
  const text = source.slice(start, end).replace(/\s+/g, ' ')
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}

const isFunction = ({ type }: Node): boolean =>
  type === 'FunctionDeclaration' ||
  type === 'FunctionExpression' ||
  type === 'ArrowFunctionExpression'

/** The functions that a declaration names. */
export function functionsIn(node: Node): NamedFunction[] {
  if (isFunction(node)) return [{ name: nameOf(node.id), node }]
  if (node.type === 'VariableDeclaration')
    return (node.declarations as Node[]).flatMap(({ id, init }): NamedFunction[] => {
      const value = init ? bare(init as Node) : null
      return value && isFunction(value) ? [{ name: nameOf(id), node: value }] : []
    })
  if (node.type !== 'ClassDeclaration') return []
  const members = (node.body as Node).body as Node[]
  return members
    .filter(({ type, kind }) => type === 'MethodDefinition' && kind === 'method')
    .map(({ key, value }) => ({ name: `${nameOf(node.id)}.${nameOf(key)}`, node: value as Node }))
}

export const nameOf = (node: unknown): string => String((node as Node | null)?.name ?? '')

/** An expression without the brackets and types around it. */
export const bare = (node: Node): Node =>
  /^(Parenthesized|TSAs|TSSatisfies|TSNonNull)/.test(node.type) && node.expression
    ? bare(node.expression as Node)
    : node

/** Every node below, itself first, with the nodes that it is in, from the nearest outwards. */
export function* walk(node: Node, above: Node[] = []): Generator<[Node, Node[]]> {
  yield [node, above]
  for (const child of runningChildren(node)) yield* walk(child, [node, ...above])
}

/** As `walk`, without what is in functions of its own. */
export function* walkOwn(node: Node): Generator<Node> {
  yield node
  for (const child of runningChildren(node)) if (!isFunction(child)) yield* walkOwn(child)
}

/** Every node of the part. */
export function* nodesOf({ nodes }: Code): Generator<[Node, Node[]]> {
  for (const node of nodes) yield* walk(node)
}

/** The first node of the part for which `says` has something to say. */
export function firstFinding(
  code: Code,
  says: (node: Node, above: Node[]) => string | null,
): Finding | null {
  for (const [node, above] of nodesOf(code)) {
    const said = says(node, above)
    if (said) return { says: said, at: node }
  }
  return null
}

/** Whether `node` calls a method of this name on something, and that something. */
export function methodCall(node: Node, name: string): { on: Node; args: Node[] } | null {
  const callee = node.type === 'CallExpression' ? bare(node.callee as Node) : null
  if (callee?.type !== 'MemberExpression' || callee.computed) return null
  if (nameOf(callee.property) !== name) return null
  return { on: bare(callee.object as Node), args: node.arguments as Node[] }
}
