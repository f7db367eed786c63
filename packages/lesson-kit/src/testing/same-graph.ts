// Two graphs, node by node: forwards from the inputs, then backwards from the result. The first node that
// differs is where the mistake is; all that follows only carries it on.
import { expectClose, isClose } from './close.ts'
import { Mismatch } from './mismatch.ts'
import { firstDifference, type Nested, sameShape, shapeOf, toNested } from './numbers.ts'
import { printCorner } from './print.ts'
import { relation, same } from './relation.ts'

/** A node of anybody's graph: its numbers, and d(result)/d(node) where it is known. */
export interface GraphNode {
  data: unknown
  grad?: unknown
}

/** Nodes by name, in the order of the computation. */
export type NamedNodes = Readonly<Record<string, GraphNode>>

/**
 * Expects the nodes of two graphs to agree: first what each gives, in order, then the gradient that comes back to
 * each, from the last node to the first. Gradients that are wanted as null or undefined are not looked at.
 * @throws Mismatch with the first node that differs, and how: its sign, a factor, lying on its side.
 * @example
 * expectSameGraph({ w, h, loss }, { w: ours.w, h: ours.h, loss: ours.loss })
 */
export function expectSameGraph(yours: NamedNodes, wanted: NamedNodes): void {
  const names = Object.keys(wanted)
  for (const name of names) expectSame(yours[name].data, wanted[name].data, name)
  const known = names.reverse().filter(name => (wanted[name].grad ?? null) !== null)
  for (const [i, name] of known.entries()) {
    const { grad } = yours[name]
    const copied = known.slice(0, i).find(behind => isSame(grad, yours[behind].grad))
    const why = copied && `is that of ${copied}, unchanged`
    expectSame(grad, wanted[name].grad, `the gradient that comes back to ${name}`, why)
  }
}

/** As expectClose, but says what the numbers have to do with those that are wanted, or else `why` they differ. */
export function expectSame(got: unknown, wanted: unknown, what: string, why?: string): void {
  if (isSame(got, wanted)) return
  const [actual, expected] = [toNested(got), toNested(wanted)]
  const how = actual !== undefined && expected !== undefined && relation(actual, expected)
  if (how || (why && actual !== undefined)) throw told(`${what} ${how || why}`, actual!, expected!)
  expectClose(got, wanted, { what })
}

function isSame(x: unknown, y: unknown): boolean {
  const [one, other] = [toNested(x), toNested(y)]
  return one !== undefined && other !== undefined && same(one, other)
}

/** Both from the first place at which they differ, or from the start where their shapes do. */
function told(failed: string, yours: Nested, wanted: Nested): Mismatch {
  const alike = sameShape(shapeOf(yours), shapeOf(wanted))
  const index = alike ? firstDifference(yours, wanted, (a, b) => isClose(a, b)) : undefined
  const corner = (x: Nested) => printCorner(x, index ?? (shapeOf(x) ?? []).map(() => 0))
  return new Mismatch(failed, { actual: corner(yours), expected: corner(wanted) })
}
