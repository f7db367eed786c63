// wrong: lists a number but never steps back, so the walk does not end
// should hear: step\w* back|pop\(|topologicalOrder|topological-order|out of memory|never (\w+ )?(end|stop|finish|chang|mov|com|step|return|reach)|(does|did|do)(n.t| not) (\w+ )?(end|stop|finish|change|move|come|return)|endless|for ?ever|without end|no end|infinite loop|too long|still running|within \d+ ?s
// deadline: 3
// piece: backprop/topological-order
// milestone: backprop/xor
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
    }
  }
  for (const node of order) node.listed = false
  return order as N[]
}
