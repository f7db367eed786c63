import { mutants } from '@neuralings/lesson-kit'

const walk = `  order.at(-1)!.grad = 1
  for (let n = order.length - 1; n >= 0; n--) {
    const node = order[n]
    for (let i = 0; i < node.parents.length; i++) node.parents[i].grad += node.locals[i] * node.grad
  }
`

export default mutants({
  'overwrites instead of adding': {
    find: '.grad += node',
    replace: '.grad = node',
    says: 'A number that is used twice keeps only the gradient that arrives last; the earlier one is overwritten. How do two influences on the same result combine?',
  },
  'never starts': {
    find: '  order.at(-1)!.grad = 1\n',
    replace: '',
    says: 'All your gradients are zero, because the root begins with zero and there is nothing to hand on. By how much does the root move when the root is nudged?',
  },
  'starts at the wrong end': {
    find: 'order.at(-1)!.grad = 1',
    replace: 'order[0].grad = 1',
    says: 'The 1 goes to the first number of the list, which is a leaf. Which of them is the root?',
  },
  'starts everywhere': {
    find: 'order.at(-1)!.grad = 1',
    replace: 'for (const node of order) node.grad = 1',
    says: 'Every number begins with a gradient of 1, and what arrives is added on top. Only one of them may know its gradient beforehand.',
  },
  'walks forwards': {
    find: 'let n = order.length - 1; n >= 0; n--',
    replace: 'let n = 0; n < order.length; n++',
    says: 'You walk from the leaves to the root, so each number hands its gradient on before it has received any. Gradients come from the other end.',
  },
  'forgets the local derivative': {
    find: 'node.locals[i] * node.grad',
    replace: 'node.grad',
    says: 'Every number hands on its gradient as it is, as if all operations were sums. The chain rule has a second factor.',
  },
  'forgets the gradient from above': {
    find: 'node.locals[i] * node.grad',
    replace: 'node.locals[i]',
    says: 'You hand on the local derivative only. It says how this node moves, not how the root moves: the node’s own gradient is missing from the product.',
  },
  'gives all parents the first slope': {
    find: 'node.locals[i] *',
    replace: 'node.locals[0] *',
    says: 'All parents of a node receive the same slope. Each has its own local derivative, at its own index.',
  },
  'looks the parent up': {
    find: 'node.locals[i] *',
    replace: 'node.locals[node.parents.indexOf(node.parents[i])] *',
    says: 'You search for the parent to find its slope. When the same number is a parent twice, the search finds the first place both times.',
  },
  'turns the order around': {
    find: '  for (let n = order.length - 1; n >= 0; n--) {\n',
    replace: '  order.reverse()\n  for (let n = 0; n < order.length; n++) {\n',
    says: 'The gradients are right, but your caller’s list is now upside down: reverse() changes the array itself. Walk backwards without touching it.',
  },
  'walks every way from the root': {
    find: walk,
    replace: `  const hand = (node: Node, gradient: number) => {
    node.grad += gradient
    for (const [i, parent] of node.parents.entries()) hand(parent, node.locals[i] * gradient)
  }
  hand(order.at(-1)!, 1)
`,
    says: 'The gradients are right, but you walk every way from the root, and each diamond doubles the ways: twenty make a million. In the order each node hands on once.',
  },
  'asks every number for every other': {
    find: walk,
    replace: `  order.at(-1)!.grad = 1
  for (let n = order.length - 2; n >= 0; n--)
    for (const user of order)
      for (const [i, parent] of user.parents.entries())
        if (parent === order[n]) parent.grad += user.locals[i] * user.grad
`,
    says: 'The gradients are right, but each number searches all others for those that use it: a thousand numbers take a million looks. Each knows its own parents, and hands on to them.',
  },
  'stops at a gradient of zero': {
    find: '    for (let i = 0; i < node.parents.length; i++)',
    replace: '    if (node.grad === 0) break\n    for (let i = 0; i < node.parents.length; i++)',
    says: 'You stop at the first number whose gradient is 0. Others may stand before it in the order that have something to hand on: pass over it instead.',
  },
  'stops at the first leaf': {
    find: '    for (let i = 0; i < node.parents.length; i++)',
    replace:
      '    if (node.parents.length === 0) break\n    for (let i = 0; i < node.parents.length; i++)',
    says: 'You stop at the first number without parents. Such a leaf may stand anywhere in the order, and those before it still have gradients to hand on: pass over it instead.',
  },
  'knows two parents': {
    find: 'i < node.parents.length',
    replace: 'i < Math.min(2, node.parents.length)',
    says: 'A node may have more than two parents, and you hand a gradient to the first two only.',
  },
  'multiplies the locals in place': {
    find: 'node.parents[i].grad += node.locals[i] * node.grad',
    replace: 'node.parents[i].grad += node.locals[i] *= node.grad',
    says: 'Your gradients are right, but you write them over the locals. Whoever goes backward through this graph once more multiplies by them again.',
  },
})
