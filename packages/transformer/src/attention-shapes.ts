// What attention asks of the shapes of queries, keys, values and masks. Most that goes wrong with attention is a mask that
// hides something else than was meant; so it is looked at closely.

import { isVariable, type Variable } from '@neuralings/autograd'
import {
  broadcastShapes,
  contiguous,
  isTensor,
  refuse,
  refuseRange,
  type Shape,
  type Tensor,
} from '@neuralings/tensor'
import { op } from './attention-options.ts'

interface Shaped {
  readonly shape: Shape
}

/** The shape of the weights, [..., queries, keys]. Throws when anything does not fit. */
export function checkAttention(
  { q, k, v }: Record<'q' | 'k' | 'v', Shaped>,
  mask: Variable | Tensor | null | undefined,
): Shape {
  for (const [name, { shape }] of Object.entries({ q, k, v })) {
    if (shape.length >= 2) continue
    throw new RangeError(`${op}: expected ${name} to be vectors [..., T, d], got [${shape}]`)
  }
  const [d, asked] = [q.shape.at(-1), k.shape.at(-1)]
  if (d === 0)
    throw new RangeError(`${op}: expected vectors of at least one number, got [${q.shape}]`)
  if (d !== asked) {
    const shapes = `[${q.shape}] and [${k.shape}]`
    throw new RangeError(
      `${op}: expected queries and keys of one length, got ${shapes} (${d} ≠ ${asked})`,
    )
  }
  const [keys, values] = [k.shape.at(-2)!, v.shape.at(-2)!]
  if (keys !== values) {
    const shapes = `[${k.shape}] and [${v.shape}]`
    throw new RangeError(
      `${op}: expected one value for each key, got ${shapes} (${keys} ≠ ${values})`,
    )
  }
  const lead = broadcastShapes(q.shape.slice(0, -2), k.shape.slice(0, -2), op)
  const shape = [...lead, q.shape.at(-2)!, keys]
  if (mask !== null && mask !== undefined) checkMask(mask, shape)
  return shape
}

function checkMask(mask: Variable | Tensor, shape: Shape): void {
  if (!isTensor(mask) && !isVariable(mask)) {
    const wanted = 'a mask of ones (may look) and zeros, or of floats to add to the scores'
    refuse(op, `${wanted}, a tensor`, mask)
  }
  const added = shape.length - mask.shape.length
  if (added < 0 || !mask.shape.every((n, d) => n === 1 || n === shape[d + added])) {
    const wanted = `a mask that stretches to [${shape}]`
    throw new RangeError(`${op}: expected ${wanted}, [..., queries, keys], got [${mask.shape}]`)
  }
  if (isVariable(mask)) checkAdded(mask.data)
  else if (mask.dtype === 'int32') checkTruth(mask)
  else {
    checkAdded(mask)
    checkMeant(mask)
  }
}

function checkTruth(mask: Tensor): void {
  const strange = contiguous(mask).data.find(x => x !== 0 && x !== 1)
  if (strange === undefined) return
  refuseRange(op, 'a mask of ones (may look) and zeros', strange)
}

/** A softmax over a score that is NaN or ∞ would be NaN. */
function checkAdded(mask: Tensor): void {
  const strange = contiguous(mask).data.find(x => !(x < Infinity))
  if (strange === undefined) return
  refuseRange(op, 'a mask of floats below Infinity', strange)
}

/** Ones and zeros as floats would be added, and hide nothing: that is hardly ever meant. */
function checkMeant(mask: Tensor): void {
  const { data } = contiguous(mask)
  if (!data.includes(1) || data.some(x => x !== 0 && x !== 1)) return
  const advice = "cast(mask, 'int32') says who may look, variable(mask) adds it to the scores"
  throw new RangeError(`${op}: expected a mask of ones and zeros to be int32; ${advice}`)
}
