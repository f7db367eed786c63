// What a piece of a program leads to: the names that stand in it, and in what they are declared as at the
// top of the file, and so on.
import { children, isPropertyName, type Node, type Program } from '../../stub/parse.ts'
import { declaredIn } from './declared.ts'

/** Tells all names that a node leads to. */
export function reachIn(program: Program): (node: Node) => Set<string> {
  const top = new Map(declaredIn(program).map(({ name, statement }) => [name, statement]))
  const reach = (node: Node, seen: Set<string>): Set<string> => {
    for (const name of namesIn(node)) {
      if (seen.has(name)) continue
      seen.add(name)
      const next = top.get(name)
      if (next) reach(next, seen)
    }
    return seen
  }
  return node => reach(node, new Set())
}

/** The names that count when the program runs: `typeof f` in a type does not look at f. */
function* namesIn(node: Node): Generator<string> {
  if (node.type === 'TSTypeQuery') return
  if (node.type === 'Identifier') yield String(node.name)
  for (const child of children(node)) if (!isPropertyName(node, child)) yield* namesIn(child)
}
