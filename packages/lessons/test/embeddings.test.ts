// The lab of the lesson embeddings opens the table of its milestone: row i must belong to the same word in both.
import { openTable } from '@neuralings/labs/words'
import { expect, test } from 'vitest'
import { train } from '../embeddings/speeches/exercise.ts'

test('the lab has the words of the milestone, in the same order', async () => {
  for await (const { vocabulary, vectors } of train({ seed: 1, step: 0 })) {
    expect([...vocabulary.tokens]).toEqual([...openTable().tokens])
    expect(vectors.shape).toEqual([1884, 32])
    break
  }
})
