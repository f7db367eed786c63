// wrong: = for +=: a number that is used twice keeps only what it got last
// should hear: \+=|\badd(s|ed)?\b|twice|several|overwr|more than once|only the last
/** A number in the computation graph. `locals[i]` is its local derivative for `parents[i]`. */
export interface Node {
  grad: number
  parents: Node[]
  locals: number[]
}

/** Fills in grad for every node of the order: parents first, root last. */
export function backward(order: Node[]): void {
  order[order.length - 1].grad = 1
  for (let i = order.length - 1; i >= 0; i--) {
    const node = order[i]
    node.parents.forEach((parent, p) => {
      parent.grad = node.locals[p] * node.grad
    })
  }
}
