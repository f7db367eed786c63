// What keeps some of its speed rolls through a valley, and over small humps. SGD pushes with the gradient, RMSProp with
// its own stride. PyTorch: the option momentum.

/** `momentum · v + push`: of the old speed so much is kept, and a push is added (Polyak, 1964). */
export function withMomentum(v: number, push: number, momentum: number): number {
  return momentum * v + push
}
