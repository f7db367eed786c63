// Backpropagation: the chain rule, walked once from the output to the leaves.
// A variable used twice gets its gradient from two sides, and passes on their sum. PyTorch: tensor.backward.

import {
  add,
  asTensor,
  cast,
  clone,
  contiguous,
  described,
  isTensor,
  onesLike,
  requireFlags,
  requireOptions,
  requireVariable,
  sameShape,
  sumTo,
  type Tensor,
  type TensorLike,
} from '@neuralings/tensor'
import type { GraphNode } from './graph.ts'
import { topologicalOrder } from './topological-order.ts'

export interface BackwardOptions {
  grad?: TensorLike
  retainGraph?: boolean
}

/**
 * Adds d(output)/d(v) to `v.grad` for every variable v that `output` was made from and that requires a
 * gradient. Gradients add up over several calls, so set `grad` to null between steps of training.
 * `grad` is where the walk starts, by default 1; an output of several numbers needs one of its shape.
 * The graph is freed on the way, unless `retainGraph`: to draw it, or to walk it again.
 * Throws when there is nothing to differentiate, when the graph was freed, and for a `grad` of another shape.
 *
 * @example
 * const x = variable([1, 2, 3])
 * backward(mul(x, x), { grad: tensor([1, 1, 10]) })
 * console.log(x.grad?.toArray()) // [ 2, 4, 60 ]
 */
export function backward(output: GraphNode, options: BackwardOptions = {}): void {
  walkBack('backward', { output, options }, (v, g, { arrived }) => {
    arrived.delete(v)
    v.grad = v.grad ? add(v.grad, g) : g
  })
}

/** The gradients of a walk. */
interface Gradients {
  /** Those that have arrived, each at its variable, until whoever is visited takes them out. */
  arrived: Map<GraphNode, Tensor>
  /** Those that were added up since the last visit, and are not needed any more. */
  spent: Tensor[]
}

/**
 * The walk itself. It visits every variable when its gradient is complete and passed on, and returns the gradients that are
 * left in `arrived`. Errors are in the name of `op`.
 */
export function walkBack(
  op: string,
  { output, options }: { output: GraphNode; options: BackwardOptions },
  visit: (v: GraphNode, g: Tensor, all: Gradients) => void,
): ReadonlyMap<GraphNode, Tensor> {
  requireVariable(output, op)
  requireOptions(options, op, ['grad', 'retainGraph'])
  const { grad, retainGraph = false } = options
  requireFlags({ retainGraph }, op)
  const order = topologicalOrder(output)
  checkGraph(op, output, order)
  const all: Gradients = { arrived: new Map([[output, start(op, output, grad)]]), spent: [] }
  for (let v = order.pop(); v; v = order.pop()) {
    const g = all.arrived.get(v)
    if (g) {
      passOn(v, g, all)
      visit(v, g, all)
      all.spent.length = 0
    }
    if (!retainGraph) free(v)
  }
  return all.arrived
}

/** Gives each parent its share of the gradient, on top of what has arrived there from elsewhere. */
function passOn(v: GraphNode, g: Tensor, { arrived, spent }: Gradients): void {
  const { op, parents, pullbacks } = v
  for (let i = 0; i < parents.length; i++) {
    const [pullback, parent] = [pullbacks?.[i], parents[i]]
    if (!pullback) continue
    const share = fit(pullback(g), { parent, op })
    const before = arrived.get(parent)
    if (before) {
      arrived.set(parent, add(before, share))
      spent.push(before, share)
    } else arrived.set(parent, parent.op === 'leaf' ? own(share, g) : share)
  }
}

/** The gradient in the shape and dtype of the variable it belongs to. */
function fit(g: Tensor, { parent, op }: { parent: GraphNode; op: string }): Tensor {
  if (!isTensor(g)) {
    throw new TypeError(`${op}: a pullback must return a tensor, got ${described(g)}`)
  }
  const { shape, dtype } = parent.data
  try {
    const summed = sameShape(g.shape, shape) ? g : sumTo(g, shape)
    return summed.dtype === dtype ? summed : cast(summed, dtype)
  } catch {
    throw new RangeError(
      `${op}: a pullback returned shape [${g.shape}] for an input of shape [${shape}]`,
    )
  }
}

/** A leaf keeps its gradient, and an optimizer may write into it: it must share memory with no other. */
function own(share: Tensor, g: Tensor): Tensor {
  const first = share.data.byteOffset - g.data.byteOffset
  const isPart = share.data.buffer === g.data.buffer && first >= 0 && first < g.data.byteLength
  return isPart ? clone(share) : contiguous(share)
}

/** Forgets how `v` was made, so that its memory can go as soon as nobody else needs it. Leaves and constants stay. */
function free(v: GraphNode): void {
  if (v.op === 'leaf' || !v.requiresGrad) return
  v.parents = []
  v.pullbacks = null
}

function start(op: string, output: GraphNode, grad: TensorLike | undefined): Tensor {
  const { data } = output
  const { shape, dtype, size } = data
  if (grad === undefined && size === 1) return onesLike(data)
  if (grad === undefined) {
    throw new RangeError(
      `${op}: an output of shape [${shape}] has no single gradient; sum it first, or give a gradient of its shape`,
    )
  }
  const given = asTensor(grad, { dtype, op })
  if (sameShape(given.shape, shape)) {
    const fits = given.dtype === dtype && output.op !== 'leaf' // a leaf's gradient is its own
    return fits ? given : cast(given, dtype)
  }
  throw new RangeError(
    `${op}: expected a gradient of shape [${shape}], like the output, got [${given.shape}]`,
  )
}

function checkGraph(op: string, output: GraphNode, order: readonly GraphNode[]): void {
  if (!output.requiresGrad) {
    throw new Error(
      `${op}: nothing here requires a gradient; make an input with variable(…), outside noGrad`,
    )
  }
  const freed = order.find(v => v.pullbacks === null)
  if (!freed) return
  throw new Error(
    `${op}: the graph was freed by an earlier backward (at '${freed.op}'); compute the output again, or pass { retainGraph: true } the first time`,
  )
}
