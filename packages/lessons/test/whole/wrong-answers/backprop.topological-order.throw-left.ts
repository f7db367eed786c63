// wrong: the walk is written, but the throw of the todo is still there below it
// should hear: throw|todo
/** A number in the computation graph: what it was made from, and whether it is on the list already. */
export interface Node {
  parents: Node[]
  listed: boolean
}

/** Everything that root was made from, parents before children, each once, root last. */
export function topologicalOrder<N extends Node>(root: N): N[] {
  const order: Node[] = []
  const path: Node[] = [root]
  while (path.length > 0) {
    const node = path[path.length - 1]
    const next = node.parents.find(parent => !parent.listed)
    if (next) path.push(next)
    else {
      node.listed = true
      order.push(node)
      path.pop()
    }
  }
  throw new Error('todo: go on to a parent that is not listed; where there is none, list the number and step back')
  for (const node of order) node.listed = false
  return order as N[]
}
