import { mutants } from '@neuralings/lesson-kit'

/** Both fail at the same place, in the same words. */
const walked =
  'The gradients are right. But what can be reached in several ways is walked once for each way, and each diamond doubles their number: twenty on top of each other make a million. In a good order each node is listed once, and hands on once, when it has received everything.'

export default mutants({
  'lists a node when it is first met': {
    find: '    for (const parent of node.parents) visit(parent)\n    order.unshift(node)',
    replace: '    order.push(node)\n    for (const parent of node.parents) visit(parent)',
    says: 'Take d = b + c. In which turn is b asked to hand on its gradient, and in which turn does c hand something to b?',
  },
  'overwrites instead of adding': {
    find: 'parent.grad += node',
    replace: 'parent.grad = node',
    says: 'The order is fine now, but a parent keeps only the last gradient that it is given. a · a shows it: two influences arrive at the same place.',
  },
  'never clears': {
    find: '  for (const node of order) node.grad = 0\n',
    replace: '',
    says: 'Gradients of an earlier call are still there when the next one begins, and everything is counted twice. Where should they have been cleared?',
  },
  'lists parents to the wrong end': {
    find: 'order.unshift(node)',
    replace: 'order.push(node)',
    says: 'Now parents stand before those who use them, and the second half walks the list from its beginning: the leaves are asked first, when they know nothing yet. Either the list or the walk has to be turned around.',
  },
  'counts a node at every visit': {
    find: '    seen.add(node)\n',
    replace: '',
    says: 'A node that can be reached in two ways is listed twice, and hands on its gradient twice. Something must remember where you have been.',
  },
  'lists a node each time it is met': {
    find: 'if (seen.has(node)) return\n    seen.add(node)\n    for (const parent of node.parents) visit(parent)\n    order.unshift(node)',
    replace: 'order.push(node)\n    for (const parent of node.parents) visit(parent)',
    says: 'A number that is used twice stands on your list twice now, so it hands its gradient on twice. Once is enough, when everybody has sent theirs.',
  },
  'visits the parents from the other side': {
    find: 'if (seen.has(node)) return\n    seen.add(node)\n    for (const parent of node.parents) visit(parent)\n    order.unshift(node)',
    replace:
      'if (seen.has(node)) return\n    seen.add(node)\n    order.push(node)\n    for (const parent of node.parents.toReversed()) visit(parent)',
    says: 'You have turned the order of the parents round. That helps d = b + c and breaks d = c + b: whichever way is gone first, the number they share may hand on before it has received everything.',
  },
  'moves a node back each time it is met': {
    find: 'if (seen.has(node)) return\n    seen.add(node)\n    for (const parent of node.parents) visit(parent)\n    order.unshift(node)',
    replace:
      'if (seen.has(node)) order.splice(order.indexOf(node), 1)\n    seen.add(node)\n    order.push(node)\n    for (const parent of node.parents) visit(parent)',
    says: walked,
  },
  'walks every way from the root': {
    find: '  root.grad = 1\n  for (const node of order)\n    for (const [i, parent] of node.parents.entries()) parent.grad += node.locals[i] * node.grad\n',
    replace: `  const hand = (node: Node, gradient: number) => {
    node.grad += gradient
    for (const [i, parent] of node.parents.entries()) hand(parent, node.locals[i] * gradient)
  }
  hand(root, 1)
`,
    says: walked,
  },
  'remembers across calls': {
    find: 'export function gradients(root: Node): void {\n  const order: Node[] = []\n  const seen = new Set<Node>()\n',
    replace:
      'const seen = new Set<Node>()\n\nexport function gradients(root: Node): void {\n  const order: Node[] = []\n',
    says: 'Your set of seen nodes lives outside of the function, so a second call takes everything for seen that the first one met. Each call begins with an empty set.',
  },
  'clears the leaves only': {
    find: 'for (const node of order) node.grad = 0',
    replace: 'for (const node of order) if (node.parents.length === 0) node.grad = 0',
    says: 'You clear the leaves only. What lies between them and the root keeps the gradients of an earlier call, and hands them on again.',
  },
})
