// wrong: the last table before merging
// should hear: put the heads together before w.out
import { reshape, transpose, type Variable } from '@neuralings/autograd'
import type { Tensor } from '@neuralings/tensor'
import type { Layer } from '../training/spirals.ts'
import { scaledDotProductAttention } from './attention.ts'
import { project, qkv } from './qkv.ts'

/** What several heads are made of. The check looks at each piece first. */
export const engine = { project, qkv, scaledDotProductAttention }

/** Every vector cut into parts, one for each head: [..., T, H·d] gives [..., H, T, d]. */
export function splitHeads(x: Variable, heads: number): Variable {
  const parts = reshape(x, [...x.shape.slice(0, -1), heads, -1]) // [..., T, H, d]
  return transpose(parts, [-3, -2]) // [..., H, T, d]
}

/** The way back: [..., H, T, d] gives [..., T, H·d]. */
export function mergeHeads(x: Variable): Variable {
  const rows = transpose(x, [-3, -2]) // [..., T, H, d]
  return reshape(rows, [...rows.shape.slice(0, -2), -1]) // [..., T, H·d]
}

export type HeadWeights = Record<'q' | 'k' | 'v' | 'out', Layer>

export interface HeadOptions {
  heads: number
  /** Who is asked: x itself, where nothing else is given. */
  memory?: Variable
  /** 1 where a query may look at a key, 0 where it may not. */
  mask?: Tensor | null
}

/** Several heads ask side by side, each with its part of the numbers: x [..., T, C] gives [..., T, C]. */
export function multiHeadAttention(
  x: Variable,
  w: HeadWeights,
  { heads, memory = x, mask = null }: HeadOptions,
): Variable {
  const { q, k, v } = qkv(x, w, { memory }) // [..., T, C]
  const [asked, labels, said] = [q, k, v].map(each => splitHeads(each, heads)) // [..., H, T, d]
  const { output } = scaledDotProductAttention(asked, labels, said, { mask })
  return mergeHeads(project(output, w.out))
}
