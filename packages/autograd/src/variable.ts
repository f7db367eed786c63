// A variable is a tensor that remembers how it was made, so that a gradient can find its way back.
// PyTorch had a class of this name until 2018 (version 0.4), then made it one with its Tensor. Here the two
// stay apart: a tensor is only numbers, a variable is a node of the graph that leads to them.

import {
  cast,
  type DType,
  isTensor,
  requireFlags,
  requireOptions,
  type Tensor,
  type TensorLike,
  tensor,
  type Values,
} from '@neuralings/tensor'
import { backward } from './backward.ts'
import type { GraphNode, Pullback } from './graph.ts'

/** Marks variables of every copy of this package, where `instanceof` would know only its own. */
const brand = Symbol.for('@neuralings/autograd')

/** What every operation accepts. Only the gradients of variables are worked out. */
export type VariableLike = Variable | TensorLike

interface Origin {
  op?: string
  parents?: readonly Variable[]
  pullbacks?: readonly (Pullback | null)[]
}

const leaf: Required<Origin> = { op: 'leaf', parents: [], pullbacks: [] }

/** A node of the graph. `variable(…)` makes a leaf; operations make the others. */
export class Variable implements GraphNode {
  /** The numbers. An optimizer puts new ones here. */
  data: Tensor
  /** d(output) / d(this), of the shape of `data`; null until `backward` has come by. */
  grad: Tensor | null = null
  readonly requiresGrad: boolean
  /** The operation that made this variable; `'leaf'` if none did. */
  readonly op: string
  /** The variables it was made from; none are kept if no gradient is wanted. */
  parents: readonly Variable[]
  /** For each parent, how its gradient follows from this one's; null once `backward` has freed them. */
  pullbacks: readonly (Pullback | null)[] | null

  constructor(data: Tensor, requiresGrad: boolean, origin: Origin = leaf) {
    this.data = data
    this.requiresGrad = requiresGrad
    this.op = origin.op ?? leaf.op
    this.parents = origin.parents ?? leaf.parents
    this.pullbacks = origin.pullbacks ?? leaf.pullbacks
  }

  get [brand](): true {
    return true
  }

  get shape(): readonly number[] {
    return this.data.shape
  }

  get dtype(): DType {
    return this.data.dtype
  }

  get size(): number {
    return this.data.size
  }

  at(...indices: number[]): number {
    return this.data.at(...indices)
  }

  item(): number {
    return this.data.item()
  }

  toArray(): ReturnType<Tensor['toArray']> {
    return this.data.toArray()
  }

  /** Adds to the `grad` of every variable behind this one; see the function `backward`. */
  backward(grad?: TensorLike, options: { retainGraph?: boolean } = {}): void {
    backward(this, { grad, ...requireOptions(options, 'backward', ['retainGraph']) })
  }

  /** The same numbers without their past: no gradient flows through. */
  detach(): Variable {
    return new Variable(this.data, false)
  }

  toString(): string {
    const numbers = String(this.data).replace('tensor(', 'variable(').replaceAll('\n', '\n  ')
    return this.op === 'leaf' ? numbers : `${numbers.slice(0, -1)}, op: ${this.op})`
  }

  /** What `console.log` shows in Node. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString()
  }
}

/**
 * A leaf of the graph: numbers that were given, not computed. A tensor is wrapped, and copied only for another dtype.
 * Throws for int32, whose numbers cannot change a little.
 *
 * @example
 * const x = variable(3)
 * const y = mul(x, x)
 * y.backward()
 * console.log(x.grad?.item()) // 6
 */
export function variable(
  values: Tensor | Values,
  options: { requiresGrad?: boolean; dtype?: DType } = {},
): Variable {
  requireOptions(options, 'variable', ['requiresGrad', 'dtype'])
  if (isVariable(values)) {
    throw new TypeError('variable: this is a variable already; detach() gives one without its past')
  }
  const { requiresGrad = true, dtype } = options
  requireFlags({ requiresGrad }, 'variable')
  const data = isTensor(values) ? inDtype(values, dtype) : tensor(values, { dtype })
  if (requiresGrad && data.dtype === 'int32') {
    throw new TypeError('variable: int32 numbers have no gradient; use float32 or float64')
  }
  return new Variable(data, requiresGrad)
}

function inDtype(x: Tensor, dtype: DType = x.dtype): Tensor {
  return x.dtype === dtype ? x : cast(x, dtype)
}

/**
 * Whether `x` is a variable, of this or another copy of the package.
 *
 * @example
 * console.log(isVariable(variable(1)), isVariable(tensor(1))) // true false
 */
export function isVariable(x: unknown): x is Variable {
  return x instanceof Variable || (typeof x === 'object' && x !== null && brand in x)
}
