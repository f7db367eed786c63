import { mutants } from '@neuralings/lesson-kit'

const whole = `  const order: N[] = []
  const seen = new Set<Node>()
  const visit = (node: Node) => {
    if (seen.has(node)) return
    seen.add(node)
    for (const parent of node.parents) visit(parent)
    order.push(node as N)
  }
  visit(root)
  return order
`

export default mutants({
  'writes down the node first': {
    find: '    for (const parent of node.parents) visit(parent)\n    order.push(node as N)',
    replace: '    order.push(node as N)\n    for (const parent of node.parents) visit(parent)',
    says: 'You write a node down before its parents, so the root comes first. Turning the list around afterwards would not save it either: try the node with a short and a long way.',
  },
  'writes down the node first and reverses': {
    find: '    for (const parent of node.parents) visit(parent)\n    order.push(node as N)\n  }\n  visit(root)\n  return order',
    replace:
      '    order.push(node as N)\n    for (const parent of node.parents) visit(parent)\n  }\n  visit(root)\n  return order.reverse()',
    says: 'You write each node down before its parents and turn the list around at the end. On a chain that comes out right. Where a short and a long way lead to the same node, one of them comes too soon.',
  },
  'goes level by level': {
    find: whole,
    replace: `  const order: Node[] = [root]
  for (let i = 0; i < order.length; i++)
    for (const parent of order[i].parents) if (!order.includes(parent)) order.push(parent)
  return order.reverse() as N[]
`,
    says: 'You go from the root level by level. A node that is reached on a short way and on a long one then stands where the short way met it, which is too close to the root.',
  },
  'forgets where it has been': {
    find: '    seen.add(node)\n',
    replace: '',
    says: 'A node that is used twice appears twice in your list, and with many shared nodes the walk takes forever. Something must remember which nodes have been visited.',
  },
  'walks first and looks afterwards': {
    find: '    if (seen.has(node)) return\n    seen.add(node)\n    for (const parent of node.parents) visit(parent)\n    order.push(node as N)',
    replace:
      '    for (const parent of node.parents) visit(parent)\n    if (!seen.has(node)) order.push(node as N)\n    seen.add(node)',
    says: 'Your list is right, but you look whether a node is known only after you have walked through everything behind it. Each diamond doubles the work: twenty of them make a million walks.',
  },
  'leaves the root out': {
    find: '  visit(root)\n',
    replace: '  for (const parent of root.parents) visit(parent)\n',
    says: 'The root itself is missing. It was made last, so it belongs at the end of the list.',
  },
  'never begins': {
    find: '  visit(root)\n',
    replace: '',
    says: 'Your list stays empty: the walk is described, but nobody sets out on it.',
  },
  'reverses the list': {
    find: 'return order',
    replace: 'return order.reverse()',
    says: 'Your list is complete but runs from the root to the leaves. Here parents come first; walking backwards is the next exercise.',
  },
})
