/** A number in the computation graph: all that matters here is what it was made from. */
export interface Node {
  parents: Node[]
}

/** Everything that root was made from, parents before children, each once, root last. */
export function topologicalOrder<N extends Node>(root: N): N[] {
  // todo: visit all parents, then write down the node; never the same node twice
  const order: N[] = []
  const seen = new Set<Node>()
  const visit = (node: Node) => {
    if (seen.has(node)) return
    seen.add(node)
    for (const parent of node.parents) visit(parent)
    order.push(node as N)
  }
  visit(root)
  return order
  // end
}
