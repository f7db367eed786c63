// Any product of tensors, written in letters: transposing, traces, batches of matrices, the scores of attention.
// There is no new loop in here. Two tensors always meet as matrices: their dimensions are sorted into four kinds,
//
//   batch: in both, and kept      left: only in x, kept
//   inner: in both, summed over   right: only in y, kept
//
// and then it is [batch, left, inner] @ [batch, inner, right] → [batch, left, right]. In 'bthd,bshd->bhts', the scores of
// attention, the batch is b and h, and t and s are left and right of the sum over d. PyTorch: torch.einsum.

import { times } from '../arithmetic.ts'
import { arithmetic } from '../loops/broadcast.ts'
import { multiply as matmul } from '../matmul.ts'
import { adding, reduction } from '../reduce.ts'
import { sizeOf } from '../shape.ts'
import type { Tensor } from '../tensor.ts'
import { expand, permute, reshape, view } from '../views.ts'
import { letterLengths, parseEquation } from './equation.ts'

/**
 * The sum of products that `equation` describes. A letter that is twice in one tensor walks along its diagonal; `...`
 * stands for all dimensions without a letter, which broadcast. A single tensor with nothing to sum gives a view. Throws
 * when the tensors do not fit the equation.
 *
 * @example
 * const x = tensor([[1, 2], [3, 4]])
 * console.log(einsum('ij,jk->ik', x, x).toArray()) // [ [ 7, 10 ], [ 15, 22 ] ]
 * console.log(einsum('ij->ji', x).toArray()) // [ [ 1, 3 ], [ 2, 4 ] ]
 * console.log(einsum('ii->', x).item()) // 5
 * console.log(einsum('...ij,jk->...ik', ones([5, 4, 2, 2]), x).shape) // [ 5, 4, 2, 2 ]
 */
export function einsum(equation: string, ...tensors: Tensor[]): Tensor {
  const { operands, output } = parseEquation(equation, tensors)
  const lengths = letterLengths({ operands, output }, tensors)
  const lettered = operands.map((letters, i) => {
    const { x, letters: once } = diagonal({ x: tensors[i], letters })
    return { x: expand(x, lengths(once)), letters: once }
  })
  const product = lettered.reduce((x, y, i) => {
    const kept = output + operands.slice(i + 1).join('')
    return multiply([x, y], { kept, lengths })
  })
  return inOrder(sumOver(product, output), output)
}

// Errors of what it is made of are in its name.
const mul = arithmetic('einsum', times, 'mul')
const sum = reduction('einsum', adding)

/** A tensor whose dimensions have letters, each of its own. */
interface Lettered {
  x: Tensor
  letters: string
}

/** Each letter once. A step along a diagonal is a step along all its dimensions at once: their strides add up. */
function diagonal({ x, letters }: Lettered): Lettered {
  const once = [...new Set(letters)]
  const lengths = once.map(letter => x.shape[letters.indexOf(letter)])
  const steps = once.map(() => 0)
  for (const [d, letter] of [...letters].entries()) {
    const i = once.indexOf(letter)
    if (x.shape[d] !== lengths[i]) {
      throw new RangeError(`einsum: shape [${x.shape}] has no diagonal for '${letters}'`)
    }
    steps[i] += x.strides[d]
  }
  return { x: view(x, lengths, steps), letters: once.join('') }
}

/** The sum over all letters but those of `kept`. */
function sumOver({ x, letters }: Lettered, kept: string): Lettered {
  const dim = [...letters].flatMap((letter, d) => (kept.includes(letter) ? [] : [d]))
  return dim.length === 0 ? { x, letters } : { x: sum(x, { dim }), letters: both(letters, kept) }
}

/** The dimensions in the order of `wanted`. */
function inOrder({ x, letters }: Lettered, wanted: string): Tensor {
  return permute(
    x,
    [...wanted].map(letter => letters.indexOf(letter)),
  )
}

const both = (a: string, b: string) => [...a].filter(letter => b.includes(letter)).join('')
const without = (a: string, b: string) => [...a].filter(letter => !b.includes(letter)).join('')

/** Two tensors become one, with those of their letters that are in `kept`. */
function multiply(
  [first, second]: [Lettered, Lettered],
  { kept, lengths }: { kept: string; lengths: (letters: string) => number[] },
): Lettered {
  const x = sumOver(first, kept + second.letters)
  const y = sumOver(second, kept + first.letters)
  const shared = both(x.letters, y.letters)
  const [batch, inner] = [both(shared, kept), without(shared, kept)]
  const [left, right] = [without(x.letters, shared), without(y.letters, shared)]
  /** [batch, …, …]: the dimensions of each group side by side, and made into one. */
  const merge = (from: Lettered, group: string, other: string) =>
    reshape(inOrder(from, batch + group + other), [
      ...lengths(batch),
      sizeOf(lengths(group)),
      sizeOf(lengths(other)),
    ])
  const [rows, columns] = [merge(x, left, inner), merge(y, inner, right)]
  // With nothing to sum over, every number is a single product: a column times a row.
  const product = inner === '' ? mul(rows, columns) : matmul(rows, columns, 'einsum')
  const letters = batch + left + right
  return { x: reshape(product, lengths(letters)), letters }
}
