// What a call leaves for the next one: a variable at the top of the file in which a function counts or remembers.

import type { Node } from '../../../stub/parse.ts'
import { writtenInto } from '../../probe/syntax.ts'
import { identifiersIn } from '../declarations.ts'
import { bare, type Code, firstFinding, nameOf, type SourceRule, walk } from './code.ts'

/** Results that depend on the calls before are right for the first call at best. */
export const keptOutside: SourceRule = ({ code }) => {
  const outside = variablesOf(code)
  return firstFinding(code, (node, above) => {
    const inside = above.filter(({ params }) => params)
    const name = written(node).find(
      name => outside.has(name) && inside.length > 0 && !inside.some(fn => declares(fn, name)),
    )
    return name
      ? `${name} stands outside of the function, so the next call finds in it what this one has left.`
      : null
  })
}

const variablesOf = ({ nodes }: Code): Set<string> => new Set(nodes.flatMap(declaredBy))

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
