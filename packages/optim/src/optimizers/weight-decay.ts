// What most optimizers begin with: weight decay pulls every parameter towards 0. It is the slope of an L2 penalty,
// weightDecay/2 · w², added to the gradient. PyTorch: the option weight_decay.

/** `g + weightDecay · w`: the slope of the loss and of the penalty. */
export function withDecay(g: number, w: number, weightDecay: number): number {
  return g + weightDecay * w
}
