// Scores made into shares of 1: a softmax over what may be seen. How much a query listens to a key is such a share.
// PyTorch: the softmax inside F.scaled_dot_product_attention.

import {
  cast,
  contiguous,
  expand,
  mul,
  onKernels,
  sameShape,
  sub,
  sum,
  type Tensor,
  type TypedArray,
} from '@neuralings/tensor'

/** What a query may look at: the keys that neither of the two forbids. */
export interface Sight {
  /** 1 where a query may look at a key, 0 where it may not; broadcasts to [..., queries, keys]. */
  mask: Tensor | null
  /** Nobody looks ahead: query i sees the keys up to i. */
  isCausal?: boolean
}

interface Seen {
  scale: number
  /** int32, with a number for every key. */
  mask: Tensor | null
  /** How many keys the first query sees; each one after it sees one more, as long as there are some. */
  first: number
}

/** Below this many numbers it does not pay to carry them to a kernel. */
const few = 256

/**
 * `scores` [..., queries, keys] become `softmax(scale · scores)` over the keys that each query sees; all others become 0,
 * and so do all of a query that sees nothing. What is hidden never enters a sum, so it may be anything.
 */
export function makeShares(
  scores: Tensor,
  { scale, mask, isCausal = false }: Sight & { scale: number },
): void {
  const keys = scores.shape.at(-1)!
  const first = isCausal ? 1 : keys
  const seen = { scale, mask: mask && wholeRows(mask, keys), first }
  if (!byKernel(scores, seen)) byLoops(scores, seen)
}

function wholeRows(mask: Tensor, keys: number): Tensor {
  const numbers = mask.dtype === 'int32' ? mask : cast(mask, 'int32')
  return contiguous(expand(numbers, [...mask.shape.slice(0, -1), keys]))
}

function byLoops(scores: Tensor, { scale, mask, first }: Seen): void {
  const [queries, keys] = scores.shape.slice(-2)
  const visible = mask && expand(mask, scores.shape)
  for (let i = 0; i * keys < scores.size; i++) {
    const count = first + (i % queries)
    const start = visible ? startOf(visible, i) : 0
    const isSeen = (key: number) => key < count && visible?.data[start + key] !== 0
    softmaxRow(scores.data.subarray(i * keys, (i + 1) * keys), { scale, isSeen })
  }
}

/** Where in the data of `x` row i begins, if rows are counted through all dimensions but the last. */
function startOf({ shape, strides, offset }: Tensor, i: number): number {
  let start = offset
  for (let d = shape.length - 2; d >= 0; d--) {
    start += (i % shape[d]) * strides[d]
    i = Math.floor(i / shape[d])
  }
  return start
}

function softmaxRow(
  row: TypedArray,
  { scale, isSeen }: { scale: number; isSeen: (key: number) => boolean },
): void {
  let largest = -Infinity
  for (let i = 0; i < row.length; i++) {
    row[i] *= scale
    if (isSeen(i) && row[i] > largest) largest = row[i]
  }
  let total = 0
  for (let i = 0; i < row.length; i++) {
    row[i] = isSeen(i) ? Math.exp(row[i] - largest) : 0
    total += row[i]
  }
  if (total === 0) return
  for (let i = 0; i < row.length; i++) row[i] /= total
}

/** The same for one matrix after the other. Returns whether a kernel did. */
function byKernel(scores: Tensor, { scale, mask, first }: Seen): boolean {
  const [queries, keys] = scores.shape.slice(-2)
  const visible = mask && expand(mask, scores.shape)
  const maskRow = visible?.strides.at(-2) ?? 0
  const operands = { indices: mask ? [mask] : [], updates: [scores], pays: scores.size > few }
  return onKernels(operands, (k, addresses) => {
    const at = addresses[addresses.length - 1]
    for (let i = 0; i * keys < scores.size; i += queries) {
      const hides = visible ? addresses[0] + 4 * startOf(visible, i) : 0
      k.softmaxSeen(queries, keys, at + 4 * i * keys, scale, first, hides, maskRow)
    }
  })
}

/**
 * The way back. When `dP` arrives at the shares P, then at the scores `scale · P ∘ (dP − Σ P ∘ dP)`, with the sum over
 * each row. Takes `dP`, and may write into it.
 */
export function throughShares(P: Tensor, dP: Tensor, scale: number): Tensor {
  const keys = P.shape.at(-1)!
  const done =
    sameShape(P.shape, dP.shape) &&
    onKernels({ reads: [P], updates: [dP], pays: P.size > few }, (k, [shares, at]) => {
      k.softmaxBack(P.size / keys, keys, shares, at, at)
      k.mulScalar(P.size, at, scale, at)
    })
  return done ? dP : mul(mul(P, sub(dP, sum(mul(P, dP), { dim: -1, keepdim: true }))), scale)
}
