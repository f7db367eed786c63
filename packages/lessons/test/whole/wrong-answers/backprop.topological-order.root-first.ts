// wrong: puts every number at the front of the list, so the root comes first and the parents after their children
// should hear: root.{0,30}(first|last|end|front)|parents? (first|before|after)|(before|after|behind) its|revers|backwards|other way|wrong end
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
      order.unshift(node)
      path.pop()
    }
  }
  for (const node of order) node.listed = false
  return order as N[]
}
