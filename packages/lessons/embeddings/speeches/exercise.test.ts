import { variable } from '@neuralings/autograd'
import { Vocabulary } from '@neuralings/embedding'
import {
  expectClose,
  keepForPicture,
  mend,
  needs,
  preset,
  seeds,
} from '@neuralings/lesson-kit/testing'
import { tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { follow } from '../../training/follow.ts'
import { engine, lossOf, train } from './exercise.ts'

const ids = (list: number[] | number[][]) => tensor(list, { dtype: 'int32' })

/** A small job for each piece. */
const pieces: Record<string, () => void> = {
  'embeddings/pairs'() {
    const found = engine.pairs([5, 7, 2, 9], { window: 2 }).map(pair => pair.join('-'))
    const what = 'the pairs of the sentence 5, 7, 2, 9 in a window of 2'
    expect(found.join(' '), what).toBe('5-7 5-2 7-5 7-2 7-9 2-5 2-7 2-9 9-7 9-2')
  },
  'embeddings/lookup'() {
    const weight = variable([[1, 2], [10, 20], [5, 6]]) // biome-ignore format: one line
    const y = engine.embedding(ids([2, 0, 2]), weight)
    expectClose(y, [[5, 6], [1, 2], [5, 6]], { what: 'the rows of the ids 2, 0, 2' }) // biome-ignore format: one line
    y.backward(tensor([[1, 10], [3, 30], [5, 50]])) // biome-ignore format: one line
    const wanted = [[3, 30], [0, 0], [6, 60]] // biome-ignore format: one line
    expectClose(weight.grad, wanted, { what: 'the gradient of the table, ids 2, 0, 2' })
  },
  'embeddings/skip-gram-loss'() {
    // Twice ln(1 + e^−2) + ln(1 + e^3) + ln(1 + e^−3) = 3.224102, and the mean of both.
    const center = variable([[1, 2], [1, 2]]) // biome-ignore format: one line
    const context = variable([[0, 1], [0, 1]]) // biome-ignore format: one line
    const negatives = variable([[[3, 0], [-1, -1]], [[-1, -1], [3, 0]]]) // biome-ignore format: one line
    const loss = engine.skipGramLoss(center, context, negatives)
    expectClose(loss, 3.224102, { what: 'the loss of two pairs with the scores 2; 3, −3' })
    loss.backward()
    const wanted = [[1.405148, -0.083315], [1.405148, -0.083315]] // biome-ignore format: one line
    expectClose(center.grad, wanted, { what: 'the gradient of both centers' })
  },
  'embeddings/neighbours'() {
    const vocabulary = new Vocabulary(['the', 'corn', 'wheat', 'crop'])
    const vectors = tensor([[24, 7], [4, 3], [3, 4], [8, 6]]) // biome-ignore format: one line
    const found = engine.nearest({ vocabulary, vectors }, 'corn', { k: 2 })
    expect(found.map(({ token }) => token).join(' '), 'the nearest two of corn').toBe('crop wheat')
  },
}

const open: string[] = []
const pieceNames = Object.keys(pieces)

test.each(pieceNames)('your %s', name => {
  open.push(name)
  mend(name, pieces[name]!)
  open.pop()
})

/** Tables of three words, and a batch of two pairs with one negative each. */
function small() {
  const vectors = variable([[1, 0], [0, 2], [1, 1]]) // biome-ignore format: one line
  const contexts = variable([[0, 1], [3, 0], [-1, 1]]) // biome-ignore format: one line
  const batch = { center: ids([0, 1]), context: ids([1, 2]), negatives: ids([[2], [0]]) }
  return { vectors, contexts, batch }
}

/** A test of what is written in this exercise; training waits for it. */
function part(name: string, check: () => void): void {
  test(name, () => {
    needs(pieceNames.filter(piece => open.includes(piece)))
    open.push(name)
    check()
    open.pop()
  })
}

const surprise = (x: number) => Math.log(1 + Math.exp(-x))

part('lossOf: two pairs in tables of three words', () => {
  const { batch, ...tables } = small()
  // Scores (1, 0)·(3, 0) = 3 and (1, 0)·(−1, 1) = −1; (0, 2)·(−1, 1) = 2 and (0, 2)·(0, 1) = 2.
  const wanted = (surprise(3) + surprise(1) + surprise(2) + surprise(-2)) / 2
  expectClose(lossOf(tables, batch), wanted, { what: 'the loss with scores 3; −1 and 2; 2' })
})

part('lossOf: the gradients reach the rows of the batch', () => {
  const { batch, vectors, contexts } = small()
  lossOf({ vectors, contexts }, batch).backward()
  const σ = (x: number) => 1 / (1 + Math.exp(-x))
  // By so much each answer is too high, halved for the mean: context and negative of the first pair, then of the second.
  const [p, q, r, s] = [(σ(3) - 1) / 2, σ(-1) / 2, (σ(2) - 1) / 2, σ(2) / 2]
  const ofVectors = [[3 * p - q, q], [-r, r + s], [0, 0]] // biome-ignore format: one line
  expectClose(vectors.grad, ofVectors, { what: 'the gradient of the vectors' })
  const ofContexts = [[0, 2 * s], [p, 0], [q, 2 * r]] // biome-ignore format: one line
  expectClose(contexts.grad, ofContexts, { what: 'the gradient of the contexts' })
})

const list = (words: string) => words.split(' ')

/** Words, and what their five nearest should be. */
const kinds: Record<string, string[]> = {
  october: list(
    'january february march april may june july august september october november december',
  ),
  five: list(
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion',
  ),
  russia: list(
    'austria belgium brazil britain canada chile china colombia cuba england france germany greece hungary india iran iraq ireland israel italy japan korea mexico nicaragua panama peru philippines poland spain sweden turkey vietnam',
  ),
}

/** Those that the picture shows. */
const twelve = list(
  'october five russia farmers peace army tax children her president treaty energy',
)

const lineOf = (word: string, tokens: string[]) => `${word.padEnd(10)}${tokens.join(' ')}`

const isSmall = preset() === 'small'
const steps = isSmall ? 40 : 2600

// After 2,600 steps from the seeds 1, 2, 3: 13, 15, 14 of 15. The loss begins with six answers of ln 2 each, 4.16; after 40
// steps it is 2.89, 2.94, 2.86.

// Reading the speeches takes longer than the small training: the check trains once.
test.each(isSmall ? seeds().slice(0, 1) : seeds())(
  'five nearest of october, five, russia: at least 12 of 15 (seed %i)',
  async seed => {
    needs(open)
    let [reached, last] = [0, Number.POSITIVE_INFINITY]
    await follow({
      seed,
      steps,
      train,
      looks: step => step % 200 === 0,
      look({ vocabulary, vectors, loss = last }) {
        last = loss
        const words = { vocabulary, vectors: vectors.data }
        const nearestOf = (word: string) =>
          engine.nearest(words, word, { k: 5 }).map(({ token }) => token)
        const rights = Object.entries(kinds).map(
          ([word, kind]) => nearestOf(word).filter(token => kind.includes(token)).length,
        )
        reached = rights.reduce((sum, right) => sum + right)
        keepForPicture({ lines: twelve.map(word => lineOf(word, nearestOf(word))), reached })
        const lines = Object.keys(kinds).map(word => lineOf(word, nearestOf(word)))
        return [`${reached} of 15 neighbours are of the same kind   wanted 12`, ...lines].join('\n')
      },
    })
    expect(last, 'the loss, which was 4.16 at first').toBeLessThan(3.2)
    expect(
      reached,
      'how many of 15 neighbours are months, numbers, countries',
    ).toBeGreaterThanOrEqual(isSmall ? 0 : 12)
  },
)
