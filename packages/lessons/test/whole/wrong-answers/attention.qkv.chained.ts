// wrong: the key is made of the query
// should hear: key|k
import { reshape, type Variable } from '@neuralings/autograd'
import { dense, type Layer } from '../training/spirals.ts'

/** What `project` is made of. The check looks at it first. */
export const engine = { dense }

/** Your `dense`, which knows rows only, for vectors in any arrangement: [..., in] gives [..., out]. */
export function project(x: Variable, { w, b }: Layer): Variable {
  const [outputs, inputs] = w.shape
  const rows = reshape(x, [-1, inputs]) // [B·T, in]
  return reshape(dense(rows, w, b), [...x.shape.slice(0, -1), outputs]) // [..., out]
}

type Name = 'q' | 'k' | 'v'

/** What each vector asks, how it can be found, and what it says. x [..., T, C] asks, memory [..., S, C] is asked. */
export function qkv(
  x: Variable,
  w: Record<Name, Layer>,
  { memory = x }: { memory?: Variable } = {},
): Record<Name, Variable> {
  return { q: project(x, w.q), k: project(project(x, w.q), w.k), v: project(memory, w.v) }
}
