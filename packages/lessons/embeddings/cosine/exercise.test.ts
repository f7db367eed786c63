import { call, expectClose, expectSameFunction } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { cosineSimilarity } from './exercise.ts'

// 4·3 + 3·4 = 24 over 5·5; 4·8 + 3·6 = 50 over 5·10; −4·3 + 3·4 = 0; 4·30 + 3·40 = 240 over 5·50; −4·8 − 3·6 = −50.
test.each([
  [[4, 3], [3, 4], 0.96],
  [[4, 3], [8, 6], 1],
  [[4, 3], [-8, -6], -1],
  [[4, 3], [-3, 4], 0],
  [[4, 3], [30, 40], 0.96],
  [[1, 2, 2], [2, 4, -4], 2 / 18],
])('cosineSimilarity(%j, %j)', (x, y, wanted) => {
  expectClose(cosineSimilarity(x, y), wanted, { what: call('cosineSimilarity', x, y) })
})

test('a row of zeros has no direction', () => {
  expectClose(cosineSimilarity([0, 0], [3, 4]), 0, { what: 'cosineSimilarity([0, 0], [3, 4])' })
  expectClose(cosineSimilarity([3, 4], [0, 0]), 0, { what: 'cosineSimilarity([3, 4], [0, 0])' })
  expectClose(cosineSimilarity([0, 0], [0, 0]), 0, { what: 'cosineSimilarity([0, 0], [0, 0])' })
})

test('very short and very long rows', () => {
  const short = [4e-7, 3e-7]
  expectClose(cosineSimilarity(short, [3, 4]), 0.96, {
    what: 'cosineSimilarity([4e-7, 3e-7], [3, 4])',
  })
  expectClose(cosineSimilarity(short, [3e-7, 4e-7]), 0.96, {
    what: 'cosineSimilarity([4e-7, 3e-7], [3e-7, 4e-7])',
  })
  expectClose(cosineSimilarity([4e7, 3e7], [3, 4]), 0.96, {
    what: 'cosineSimilarity([4e7, 3e7], [3, 4])',
  })
})

test('any two rows', () => {
  // |x/|x| − y/|y||² = 2 − 2·cos: from the distance of two arrows of length 1.
  const unit = (x: number[]) => x.map(v => v / (Math.sqrt(x.reduce((s, w) => s + w * w, 0)) || 1))
  const isZero = (x: number[]) => x.every(v => v === 0)
  const wanted = (x: number[], y: number[]) => {
    if (isZero(x) || isZero(y)) return 0
    const [a, b] = [unit(x), unit(y)]
    return 1 - a.reduce((sum, v, i) => sum + (v - b[i]!) ** 2, 0) / 2
  }
  expectSameFunction(cosineSimilarity, wanted, { what: 'cosineSimilarity', inputs: [['d'], ['d']] })
})

test('both rows are left as they were', () => {
  const [x, y] = [[4, 3], [3, 4]] // biome-ignore format: one line
  cosineSimilarity(x!, y!)
  expect([x, y], 'x and y afterwards').toEqual([[4, 3], [3, 4]]) // biome-ignore format: one line
})
