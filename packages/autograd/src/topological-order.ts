// The graph as a list in which every variable comes after those it was made from.
// Read from its end, it is the order of backpropagation: nobody is asked before all who used it have answered.

import { requireVariable } from '@neuralings/tensor'

/** All that the walk asks of a variable: what it was made from. */
interface Made<Parent> {
  parents: readonly Parent[]
}

/**
 * All variables that `output` was made from, parents first, `output` last; each of them once. It keeps its own
 * stack instead of calling itself, so a graph may be a million steps deep.
 *
 * @example
 * const x = variable(2)
 * const y = exp(mul(x, x))
 * console.log(topologicalOrder(y).map(v => v.op)) // [ 'leaf', 'mul', 'exp' ]
 */
export function topologicalOrder<Node extends Made<Node>>(output: Node): Node[] {
  requireVariable(output, 'topologicalOrder')
  const order: Node[] = []
  const seen = new Set([output])
  const path = [output]
  for (let last = path.at(-1); last; last = path.at(-1)) {
    const next = last.parents.find(parent => !seen.has(parent))
    if (next) {
      seen.add(next)
      path.push(next)
    } else {
      order.push(last)
      path.pop()
    }
  }
  return order
}
