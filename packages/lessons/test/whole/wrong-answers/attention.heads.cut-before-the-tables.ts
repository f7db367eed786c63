// wrong: cuts x, and gives each part to qkv
// should hear: Cut what qkv has made
import { reshape, transpose, type Variable } from '@neuralings/autograd'
import type { Tensor } from '@neuralings/tensor'
import type { Layer } from '../training/spirals.ts'
import { scaledDotProductAttention } from './attention.ts'
import { project, qkv } from './qkv.ts'

/** What several heads are made of. The check looks at each piece first. */
export const engine = { project, qkv, scaledDotProductAttention }

/** Every vector cut into parts, one for each head: [..., T, H·d] gives [..., H, T, d]. */
export function splitHeads(x: Variable, heads: number): Variable {
  const C = x.shape[x.shape.length-1]; return transpose(reshape(x, [...x.shape.slice(0, -1), heads, C / heads]), [-3, -2])
}

/** The way back: [..., H, T, d] gives [..., T, H·d]. */
export function mergeHeads(x: Variable): Variable {
  const t = transpose(x, [-3, -2]); return reshape(t, [...t.shape.slice(0, -2), -1])
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
  const h = splitHeads(x, heads), m = splitHeads(memory, heads); const { q, k, v } = qkv(h, w, { memory: m }); const { output } = scaledDotProductAttention(q, k, v, { mask }); return project(mergeHeads(output), w.out)
}
