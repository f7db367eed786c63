import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'writes down the node first': {
    find: '    for (const parent of node.parents) visit(parent)\n    order.push(node as N)',
    replace: '    order.push(node as N)\n    for (const parent of node.parents) visit(parent)',
    says: 'You write a node down before its parents, so the root comes first. Turning the list around afterwards would not save it either: try the node with a short and a long way.',
  },
  'forgets where it has been': {
    find: '    seen.add(node)\n',
    replace: '    if (order.length > 5000) return\n',
    says: 'A node that is used twice appears twice in your list, and with many shared nodes the walk takes forever. Something must remember which nodes have been visited.',
  },
  'leaves the root out': {
    find: '  visit(root)\n',
    replace: '  for (const parent of root.parents) visit(parent)\n',
    says: 'The root itself is missing. It was made last, so it belongs at the end of the list.',
  },
  'follows the first parent only': {
    find: 'for (const parent of node.parents) visit(parent)',
    replace: 'if (node.parents[0]) visit(node.parents[0])',
    says: 'You follow only one parent of each node. Everything that hangs on the other parents is never reached.',
  },
  'reverses the list': {
    find: 'return order',
    replace: 'return order.reverse()',
    says: 'Your list is complete but runs from the root to the leaves. Here parents come first; walking backwards is the next exercise.',
  },
})
