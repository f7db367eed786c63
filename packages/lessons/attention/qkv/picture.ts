import { variable } from '@neuralings/autograd'
import { picture } from '@neuralings/lesson-kit/picture'
import { createRng, randn } from '@neuralings/tensor'

const rng = createRng(4)
const table = () => ({ w: variable(randn([6, 6], { rng, std: 0.6 })), b: variable(randn([6], { rng, std: 0.2 })) }) // biome-ignore format: one line
const w = { q: table(), k: table(), v: table() }
const x = variable(randn([4, 6], { rng }))

const row = (...parts: unknown[]) => parts.flat(2)

export default picture<typeof import('./exercise.ts')>({
  type: 'table',
  shape: [4, 24],
  rowLabels: ['word 0', 'word 1', 'word 2', 'word 3'],
  yours: ({ qkv }) => {
    const { q, k, v } = qkv(x, w)
    const all = [x, q, k, v].map(each => each.toArray() as number[][])
    return [0, 1, 2, 3].map(word => row(...all.map(rows => rows[word])) as number[])
  },
  caption: 'four words, six numbers each, and beside them their queries, keys and values',
})
