import { picture } from '@neuralings/lesson-kit/picture'
import type { Value } from './exercise.ts'

type Names = Map<Value, string>

/** A number, and below it those that it was made from, with their local derivatives. */
const lines = (node: Value, names: Names, local?: number, indent = ''): string[] => [
  `${indent}${names.get(node) ?? '?'} = ${node.data}${local === undefined ? '' : `   local ${local}`}`,
  ...node.parents.flatMap((parent, i) => lines(parent, names, node.locals[i], `${indent}  `)),
]

export default picture<typeof import('./exercise.ts')>({
  type: 'text',
  yours: ({ Value, add, mul, pow }) => {
    const [x, y] = [new Value(3), new Value(-5)]
    const [product, square] = [mul(x, y), pow(x, 2)]
    const sum = add(product, square)
    const names: Names = new Map([
      [x, 'x'],
      [y, 'y'],
      [product, 'x·y'],
      [square, 'x²'],
      [sum, 'x·y + x²'],
    ])
    return lines(sum, names)
  },
  wanted: [
    'x·y + x² = -6',
    '  x·y = -15   local 1',
    '    x = 3   local -5',
    '    y = -5   local 3',
    '  x² = 9   local 1',
    '    x = 3   local 6',
  ],
  caption: 'what x·y + x² was made from, at x = 3 and y = −5',
})
