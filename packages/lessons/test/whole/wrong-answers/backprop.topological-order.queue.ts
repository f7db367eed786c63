// wrong: goes level by level and turns the list over: a parent with a short and a long way to the root comes too late
// should hear: level by level|parent.{0,40}(before|after|behind|late|first)|(before|after|behind).{0,40}parent|too (early|late)|child.{0,40}(before|after)
/** A number in the computation graph: what it was made from, and whether it is on the list already. */
export interface Node {
  parents: Node[]
  listed: boolean
}

/** Everything that root was made from, parents before children, each once, root last. */
export function topologicalOrder<N extends Node>(root: N): N[] {
  const order: Node[] = []
  const path: Node[] = [root]
  root.listed = true
  while (path.length > 0) {
    const node = path.shift()!
    order.unshift(node)
    for (const parent of node.parents) {
      if (parent.listed) continue
      parent.listed = true
      path.push(parent)
    }
  }
  for (const node of order) node.listed = false
  return order as N[]
}
