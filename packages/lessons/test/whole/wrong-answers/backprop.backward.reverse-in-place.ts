// wrong: order.reverse() turns the caller's list over
// should hear: chang\w+ (its|the|your|an?|x|y|what) |caller|in place|its (input|argument)|argument|as (you|it|they) (found|was|were)|\bcop(y|ies)\b|overwr|revers|turn(s|ed)? .{0,30}(over|round|around)|in that order|leave
/** A number in the computation graph. `locals[i]` is its local derivative for `parents[i]`. */
export interface Node {
  grad: number
  parents: Node[]
  locals: number[]
}

/** Fills in grad for every node of the order: parents first, root last. */
export function backward(order: Node[]): void {
  order.reverse()
  order[0].grad = 1
  for (const node of order)
    for (let i = 0; i < node.parents.length; i++) node.parents[i].grad += node.locals[i] * node.grad
}
