import { variable } from '@neuralings/autograd'
import { createRng } from '@neuralings/tensor'
import { indices, normal, testPairs } from '../../../../test/support/pairs.ts'
import { AliasTable } from '../../src/word2vec/alias-table.ts'
import { Examples } from '../../src/word2vec/examples.ts'

const lookup = (paddingIdx: number | null) => ({
  ids: indices([4, 10], 7),
  weight: normal([7, 12]),
  paddingIdx,
})

/** Each word of fifty is to be told by the `width` words behind it. */
function examples(width: number): Examples {
  const noise = new AliasTable([3, 2, 2, 1, 1, 1, 1])
  const made = new Examples({ capacity: 50, width, negatives: 4, noise, rng: createRng(2) })
  for (let i = 0; i < 50; i++) {
    made.start(i % 7)
    for (let n = 1; n <= 1 + (i % width); n++) made.input((i + n) % 7)
  }
  return made
}

const model = () => ({ vectors: variable(normal([7, 12])), contexts: variable(normal([7, 12], 2)) })

await testPairs(new URL('../..', import.meta.url), {
  gatherRows: { sequences: () => [normal([7, 12]), indices([4, 10], 7)] },
  scatterRows: {
    plain: () => [normal([4, 10, 12]), lookup(null)],
    padding: () => [normal([4, 10, 12]), lookup(3)],
  },
  descend: {
    'one input each': () => [model(), examples(1), 0.1],
    'some inputs': () => [model(), examples(4), 0.1],
  },
})
