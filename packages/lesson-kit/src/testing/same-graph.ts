// Two graphs, node by node: forwards from the inputs, then backwards from the result. The first node that
// differs is where the mistake is; all that follows only carries it on.
import { expectClose, isClose } from './close.ts'
import { Mismatch } from './mismatch.ts'
import { firstDifference, type Nested, sameShape, shapeOf, toNested } from './numbers.ts'
import { printCorner } from './print.ts'
import { relation } from './relation.ts'

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
  for (const name of names.reverse()) {
    const { grad } = wanted[name]
    if (grad === undefined || grad === null) continue
    expectSame(yours[name].grad, grad, `the gradient that comes back to ${name}`)
  }
}

/** As expectClose, but says what the numbers have to do with those that are wanted. */
export function expectSame(got: unknown, wanted: unknown, what: string): void {
  const [actual, expected] = [toNested(got), toNested(wanted)]
  const how = actual !== undefined && expected !== undefined && relation(actual, expected)
  if (how) throw told(`${what} ${how}`, actual, expected)
  expectClose(got, wanted, { what })
}

/** Both from the first place at which they differ, or from the start where their shapes do. */
function told(failed: string, yours: Nested, wanted: Nested): Mismatch {
  const alike = sameShape(shapeOf(yours), shapeOf(wanted))
  const index = alike ? firstDifference(yours, wanted, (a, b) => isClose(a, b)) : undefined
  const corner = (x: Nested) => printCorner(x, index ?? (shapeOf(x) ?? []).map(() => 0))
  return new Mismatch(failed, { actual: corner(yours), expected: corner(wanted) })
}
