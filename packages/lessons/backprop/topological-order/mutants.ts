import { mutants } from '@neuralings/lesson-kit'

const walk = `  while (path.length > 0) {
    const node = path.at(-1)!
    const next = node.parents.find(parent => !parent.listed)
    if (next) path.push(next)
    else {
      node.listed = true
      order.push(node)
      path.pop()
    }
  }
`

const childrenFirst = `  for (let node = path.pop(); node; node = path.pop()) {
    if (node.listed) continue
    node.listed = true
    order.push(node)
    path.push(...node.parents)
  }
`

const marksOff = '  for (const node of order) node.listed = false\n'

export default mutants({
  'lists a number on arrival': {
    find: walk,
    replace: childrenFirst,
    says: 'You list a number as soon as you come to it, so the root is first. Turning the list around afterwards would not save it either: try the node with a short and a long way.',
  },
  'lists a number on arrival and reverses': {
    find: walk,
    replace: `${childrenFirst}  order.reverse()\n`,
    says: 'You list a number as soon as you come to it, and turn the list around at the end. On a chain that comes out right. Where a short and a long way lead to the same node, one of them comes too soon.',
  },
  'goes level by level': {
    find: walk,
    replace: `  order.push(root)
  for (let i = 0; i < order.length; i++) {
    const unlisted = new Set(order[i].parents.filter(parent => !parent.listed))
    for (const parent of unlisted) parent.listed = true
    order.push(...unlisted)
  }
  order.reverse()
`,
    says: 'You go from the root level by level. A node that is reached on a short way and on a long one then stands where the short way met it, which is too close to the root.',
  },
  'sets no mark': {
    find: '      node.listed = true\n',
    replace: '',
    says: 'You look for a mark that nobody sets. A parent that is on the list already looks new whenever you step back, and you go on to it again.',
  },
  'never steps back': {
    find: '      path.pop()\n',
    replace: '',
    says: 'Where no parent is left you list the number, and stay where you are. So you list it again, and again. What has to happen to the path?',
  },
  'forgets where it came from': {
    find: 'path.at(-1)!',
    replace: 'path.pop()!',
    says: 'You take a number off the path to look at it, and go on to its parent. Then nothing leads back: all that you list is the end of the way.',
  },
  'goes to all parents at once': {
    find: '.find(parent => !parent.listed)\n    if (next) path.push(next)',
    replace: '.filter(parent => !parent.listed)\n    if (next.length > 0) path.push(...next)',
    says: 'You put all unlisted parents on the path at once. By the time you are back at the second, the way through the first may have listed it, and you list it again.',
  },
  'knows only the first parent': {
    find: 'node.parents.find',
    replace: 'node.parents.slice(0, 1).find',
    says: 'You go on to the first parent only. Whatever is behind the others is not on your list.',
  },
  'leaves the root out': {
    find: 'path.length > 0',
    replace: 'path.length > 1',
    says: 'The root itself is missing: your walk is over when it is back there. It was made last, so it belongs at the end of the list.',
  },
  'reverses the list': {
    find: marksOff,
    replace: `  order.reverse()\n${marksOff}`,
    says: 'Your list is complete but runs from the root to the leaves. Here parents come first; walking backwards is the next exercise.',
  },
  'leaves the marks on': {
    find: marksOff,
    replace: '',
    says: 'Your list is right the first time. But you return before the marks are taken off, and a weight that is in the next graph too then counts as listed there.',
  },
  'calls itself': {
    find: walk,
    replace: `  const visit = (node: Node) => {
    if (node.listed) return
    node.listed = true
    for (const parent of node.parents) visit(parent)
    order.push(node)
  }
  visit(path[0])
`,
    says: 'Your order is right. But your function calls itself for each parent, and on a long chain there comes to be no room for another call. Remember the path in a list instead.',
  },
  'makes a list for each parent': {
    find: walk,
    replace:
      '  return [...new Set([...root.parents.flatMap(topologicalOrder), root])] as unknown as N[]\n',
    says: 'The order is right. But you go to every parent, also to one that you have been to, so what two of them share is walked twice: twenty diamonds in a row make a million walks.',
  },
  'turns the parents around in place': {
    find: 'node.parents.find(',
    replace: 'node.parents.reverse().find(',
    says: 'Your order is right, but reverse() turns the parents of the node itself around, and their locals no longer fit. toReversed() makes a copy.',
  },
})
