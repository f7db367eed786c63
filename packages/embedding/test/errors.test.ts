// What the package says to what it cannot use: each message names the function, what it expected, and what it got.
import { Embedding, embedding } from '@neuralings/embedding'
import { createRng, tensor, zeros } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

const rng = createRng(0)

/** What TypeScript would have refused. */
const untyped = (x: unknown) => x as never

/** One test, named after what is said to a misuse. */
function says(message: string, misuse: () => unknown): void {
  test(message, () => expect(misuse).toThrow(message))
}

describe('embedding', () => {
  const table = zeros([3, 2])
  const ids = 'embedding: expected ids from 0 to 2 for a table [3,2]'
  says(`${ids}, got 3`, () => embedding(tensor([0, 3], { dtype: 'int32' }), table))
  says(`${ids}, got -1`, () => embedding(tensor([-1], { dtype: 'int32' }), table))
  says(`${ids}, got 0.5`, () => embedding(tensor([0.5]), table))
  says('embedding: expected a table of shape [V, d], got [3]', () =>
    embedding(tensor([0]), zeros([3])),
  )
  says('embedding: expected a paddingIdx from 0 to 2, or none, got 3', () =>
    embedding(tensor([0]), table, { paddingIdx: 3 }),
  )
  says('Embedding: expected a paddingIdx from 0 to 3, or none, got -1', () => {
    return new Embedding(4, 2, { rng, paddingIdx: -1 })
  })
  for (const size of [0, -3, 2.5, Number.NaN]) {
    const wanted = `to be a whole number ≥ 1, got ${size}`
    says(`Embedding: expected numEmbeddings ${wanted}`, () => new Embedding(size, 2, { rng }))
    says(`Embedding: expected embeddingDim ${wanted}`, () => new Embedding(2, size, { rng }))
  }
})

describe('a missing generator', () => {
  for (const options of [undefined, {}, { rng: 7 }].map(untyped)) {
    const wanted = 'expected a random generator, such as { rng: createRng(0) }'
    says(`Embedding: ${wanted}`, () => new Embedding(3, 2, options))
  }
})
