// Small drawn graphs for whoever fills in gradients. What they have to be comes from no order: along a way from the
// root the locals multiply, and all ways to a node add up.
import { expectClose, forAll } from '@neuralings/lesson-kit/testing'

interface Node {
  grad: number
  parents: Node[]
  locals: number[]
}

/** Row i says how often each earlier node is a parent of node i; the first time by slopes[i][j], then by slopes[j][i]. */
function graphOf(links: number[][], slopes: number[][]): Node[] {
  const all: Node[] = []
  for (const [i, row] of links.entries()) {
    const edges = all.flatMap((parent, j) =>
      [slopes[i]![j]!, slopes[j]![i]!].slice(0, row[j]).map(local => ({ parent, local })),
    )
    const [parents, locals] = [edges.map(({ parent }) => parent), edges.map(({ local }) => local)]
    all.push({ grad: 0, parents, locals })
  }
  const used = behind(all.at(-1)!)
  return all.filter(node => used.has(node))
}

/** Everything that the node was made from, and itself. */
const behind = (node: Node): Set<Node> =>
  new Set([...node.parents.flatMap(parent => [...behind(parent)]), node])

/** d root / d node: over all ways from one to the other, the sum of the products of locals. */
const influence = (root: Node, node: Node): number =>
  root === node
    ? 1
    : root.parents.reduce((sum, p, i) => sum + root.locals[i]! * influence(p, node), 0)

/** The graph in words: `b = 2·a, c = 3·a + -1·b`. */
function inWords(nodes: Node[]): string {
  const name = (node: Node) => 'abcde'[nodes.indexOf(node)] ?? 'another node'
  const made = nodes.filter(({ parents }) => parents.length > 0)
  const sum = ({ parents, locals }: Node) => parents.map((p, i) => `${locals[i]}·${name(p)}`)
  return made.map(node => `${name(node)} = ${sum(node).join(' + ')}`).join(', ') || 'a alone'
}

/** Expects `fill` to give every node of a graph, parents first and root last, its gradient, and to change nothing else. */
export function expectGradients(fill: (nodes: Node[]) => void): void {
  const check = ({ links, slopes }: { links: number[][]; slopes: number[][] }) => {
    const nodes = graphOf(links, slopes)
    const before = inWords(nodes)
    const wanted = nodes.map(node => influence(nodes.at(-1)!, node))
    fill([...nodes])
    const grads = nodes.map(({ grad }) => grad)
    const names = [...'abcde'].slice(0, nodes.length).join(', ')
    expectClose(grads, wanted, { what: `grads of ${names} for ${before}` })
    const after = inWords(nodes)
    if (after !== before) throw new Error(`the graph was ${before}, and is ${after} afterwards`)
  }
  const numbers = { from: -3, to: 3, whole: true, largest: 5 }
  forAll({ links: ['n', 'n'], slopes: ['n', 'n'] }, check, numbers)
}
