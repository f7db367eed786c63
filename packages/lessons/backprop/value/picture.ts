import { picture } from '@neuralings/lesson-kit/picture'
import type { Value } from './exercise.ts'

/** A number, and below it those that it was made from, with their local derivatives. */
const lines = (node: Value, local?: number, indent = ''): string[] => [
  `${indent}${node.data}${local === undefined ? '' : `   local ${local}`}`,
  ...node.parents.flatMap((parent, i) => lines(parent, node.locals[i], `${indent}  `)),
]

export default picture<typeof import('./exercise.ts')>({
  type: 'text',
  yours: ({ Value, add, mul, pow }) => {
    const [x, y] = [new Value(3), new Value(-5)]
    return lines(add(mul(x, y), pow(x, 2)))
  },
  wanted: [
    '-6',
    '  -15   local 1',
    '    3   local -5',
    '    -5   local 3',
    '  9   local 1',
    '    3   local 6',
  ],
  caption: 'what x·y + x² remembers, at x = 3 and y = −5',
})
