// What a function says when it is given something other than it takes. A wrong argument is met once, at the public
// edge, by a sentence with the function's name; left alone it would come back as NaN, or as an error from deep inside.

import { isTensor, type Tensor } from './tensor.ts'

/** Refuses what is no tensor. */
export function requireTensor(x: unknown, op: string): asserts x is Tensor {
  if (!isTensor(x)) throw new TypeError(`${op}: expected a tensor, got ${described(x, op)}`)
}

/** Refuses what is no list of tensors. */
export function requireTensors(parts: unknown, op: string): asserts parts is readonly Tensor[] {
  if (!Array.isArray(parts)) {
    throw new TypeError(`${op}: expected a list of tensors, got ${described(parts, op)}`)
  }
  for (const part of parts) requireTensor(part, op)
}

/** A value in words, and what to do with it if that is clear. */
export function described(x: unknown, op: string): string {
  if (x === undefined || x === null) return String(x)
  if (isTensor(x)) return `a tensor of shape [${x.shape}]`
  if (Array.isArray(x)) return 'an array; tensor([…]) makes a tensor of it'
  if (typeof x === 'string') return `the text '${x}'`
  if (typeof x !== 'object') return typeof x === 'function' ? 'a function' : `the ${typeof x} ${x}`
  if (x.constructor?.name !== 'Variable') return `an object (${x.constructor?.name ?? 'no class'})`
  return `a Variable; use ${op} of @neuralings/autograd, or give its .data`
}
