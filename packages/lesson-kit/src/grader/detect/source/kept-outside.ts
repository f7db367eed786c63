// What a call leaves for another one: a variable at the top of the file in which a function counts or remembers.
import { type Node, parse } from '../../../stub/parse.ts'
import { writtenInto } from '../../probe/syntax.ts'
import { identifiersIn } from '../declarations.ts'
import { bare, type Code, firstFinding, nameOf, type SourceRule, walk } from './code.ts'

/** Results that depend on the calls before are right for the first call at best. */
export const keptOutside: SourceRule = ({ code }) => {
  const outside = new Set(code.nodes.flatMap(declaredBy))
  if (outside.size === 0) return null
  const kept = keptIn(code, outside)
  return firstFinding(code, (node, above) => {
    const name = node.type === 'Identifier' ? nameOf(node) : ''
    return kept.has(name) && isOutside(name, above)
      ? `${name} stands outside of the function, so each call finds in it what another one has left.`
      : null
  })
}

/** Those of the names that some function of the file sets, or changes. */
function keptIn({ source }: Code, outside: Set<string>): Set<string> {
  const nodes = [...walk(parse(source).program as unknown as Node)]
  const kept = nodes.flatMap(([node, above]) =>
    written(node).filter(name => outside.has(name) && isOutside(name, above)),
  )
  return new Set(kept)
}

/** Whether a name in a function is not one of its own. */
const isOutside = (name: string, above: readonly Node[]): boolean => {
  const inside = above.filter(({ params }) => params)
  return inside.length > 0 && !inside.some(fn => declares(fn, name))
}

const declaredBy = ({ type, declarations }: Node): string[] =>
  type === 'VariableDeclaration'
    ? (declarations as Node[]).flatMap(({ id }) => identifiersIn(id as Node))
    : []

/** The names of what a node sets, or changes: `a` in `a += 1`, `[a, b] = c`, `a[i] = 1` and `a.push(1)`. */
function written(node: Node): string[] {
  const changed = writtenInto(node).map(place => nameOf(bare(place)))
  if (node.type === 'UpdateExpression') return [...changed, nameOf(bare(node.argument as Node))]
  return node.type === 'AssignmentExpression'
    ? [...changed, ...identifiersIn(bare(node.left as Node))]
    : changed
}

/** Whether a function has a variable or a parameter of this name, which then is another one. */
const declares = (fn: Node, name: string): boolean =>
  [...walk(fn)].some(
    ([node]) =>
      declaredBy(node).includes(name) ||
      ((node.params as Node[]) ?? []).flatMap(identifiersIn).includes(name),
  )
