// wrong: puts each parent on the list as it is met, before its own parents
// should hear: before|parent|order|too early
// silent: the example shows that the root is missing, and that a number stands before its parent
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
    const node = path.at(-1)!
    const next = node.parents.find(parent => !parent.listed)
    if (next) {
      next.listed = true
      order.push(next)
      path.push(next)
    } else path.pop()
  }
  for (const node of order) node.listed = false
  return order as N[]
}
