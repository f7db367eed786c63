import {
  expectAnswer,
  expectClose,
  forAll,
  keepForPicture,
  needs,
  table,
} from '@neuralings/lesson-kit/testing'
import { select } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { bread, bus, mostSurprising, photographs } from './exercise.ts'

type Loss = 'mse' | 'l1' | 'bce' | 'crossEntropy'
const choices: Loss[] = ['mse', 'l1', 'bce', 'crossEntropy']

/** What one example costs, where a number y is given, or a score z for yes or no. */
const costs = {
  mse: (y: number, target: number) => (y - target) ** 2,
  l1: (y: number, target: number) => Math.abs(y - target),
}

/** The number whose loss over all targets is least, to a tenth. */
function best(loss: keyof typeof costs, targets: number[]): number {
  const total = (y: number) => targets.reduce((sum, t) => sum + costs[loss](y, t), 0)
  const tried = Array.from({ length: 10 * Math.max(...targets) + 1 }, (_, i) => i / 10)
  return tried.reduce((least, y) => (total(y) < total(least) ? y : least))
}

const numbers = ['mse', 'l1'] as const
const isOfNumbers = (loss: string): loss is keyof typeof costs => loss in costs
const sum = (values: number[]) => values.reduce((a, b) => a + b)

// The numbers of the task.
const loaves = [40, 42, 44, 45, 46, 48, 50, 52, 54, 129]
const late = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 65]

test('the baker', () => {
  const missing = (loss: keyof typeof costs) => sum(loaves) - loaves.length * best(loss, loaves)
  const right = numbers.find(loss => missing(loss) === 0)
  expectAnswer(bread, right!, {
    choices,
    measured: guess =>
      isOfNumbers(guess)
        ? `${best(guess, loaves)} loaves a day are ${missing(guess)} too few in ten days`
        : 'loaves are no yes or no, and no classes',
    run: () =>
      table([
        ['loss', 'loaves', 'too few'],
        ...numbers.map(loss => [loss, best(loss, loaves), missing(loss)]),
      ]),
  })
})

test('the bus', () => {
  const sides = (loss: keyof typeof costs) => {
    const y = best(loss, late)
    return [late.filter(t => t < y).length, late.filter(t => t > y).length] as const
  }
  const right = numbers.find(loss => sides(loss)[0] === sides(loss)[1])
  expectAnswer(bus, right!, {
    choices,
    measured: guess =>
      isOfNumbers(guess)
        ? `${best(guess, late)} minutes: earlier on ${sides(guess)[0]} days, later on ${sides(guess)[1]}`
        : 'minutes are no yes or no, and no classes',
    run: () =>
      table([
        ['loss', 'minutes', 'earlier', 'later'],
        ...numbers.map(loss => [loss, best(loss, late), ...sides(loss)]),
      ]),
  })
})

/** Cat and dog, in four photographs. */
const shown = [[1, 1], [1, 0], [0, 1], [0, 0]] // biome-ignore format: one line
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z))
const softmax = (z: number[]) => z.map(v => Math.exp(v) / sum(z.map(Math.exp)))

/** The shares of cat and dog that come nearest to what is shown, of scores from −10 to 10. */
function nearest(sharesOf: (scores: number[]) => number[], wanted: number[]): number[] {
  const scores = Array.from({ length: 21 }, (_, i) => i - 10)
  const all = scores.flatMap(cat => scores.map(dog => sharesOf([cat, dog])))
  const off = (shares: number[]) => sum(shares.map((p, i) => (p - wanted[i]!) ** 2))
  return all.reduce((least, shares) => (off(shares) < off(least) ? shares : least))
}

test('cats and dogs', () => {
  const sharesOf = { bce: (z: number[]) => z.map(sigmoid), crossEntropy: softmax }
  const ofClasses = ['bce', 'crossEntropy'] as const
  const rows = (loss: keyof typeof sharesOf) =>
    shown.map(wanted => nearest(sharesOf[loss], wanted).map(p => Number(p.toFixed(2))))
  const right = ofClasses.find(loss => String(rows(loss)) === String(shown))
  expectAnswer(photographs, right!, {
    choices,
    measured: guess =>
      guess === 'crossEntropy'
        ? table([
            ['in it', 'share of cat', 'of dog'],
            ...['both', 'cat', 'dog', 'neither'].map((name, i) => [name, ...rows(guess)[i]!]),
          ])
        : 'a cat is not an amount: where a share is sure and wrong, this loss has no pull',
    run: () =>
      table([
        ['share of cat', 'sigmoid', 'softmax'],
        ...['both', 'cat', 'dog', 'neither'].map((name, i) => [
          name,
          ...ofClasses.map(loss => rows(loss)[i]![0]!),
        ]),
      ]),
  })
})

/** The names of the tests of mostSurprising that failed: the reader is trained when there are none. */
const open: string[] = []

const small = [
  [2, 0],
  [0, 3],
  [1, 1],
]

test('the three rows of the task', () => {
  open.push('the three rows of the task')
  // Surprises of 0.1269, 3.0486 and 0.6931.
  for (const k of [2, 1, 3]) {
    const what = `mostSurprising of the three rows, k = ${k}`
    expectClose(mostSurprising(small, [0, 0, 1], { k }), [1, 2, 0].slice(0, k), { what })
  }
  open.pop()
})

test('a close call among many', () => {
  open.push('a close call among many')
  // Four equal scores: ln 4 = 1.386. One point below the only rival: ln(1 + e) = 1.313.
  const logits = [[3, 3, 3, 3], [1, 0, -9, -9]] // biome-ignore format: one line
  const what = 'mostSurprising([[3, 3, 3, 3], [1, 0, −9, −9]], [0, 1], { k: 1 })'
  expectClose(mostSurprising(logits, [0, 1], { k: 1 }), [0], { what })
  open.pop()
})

test('a row that is right, and not sure', () => {
  open.push('a row that is right, and not sure')
  // Of −5 and −6 the first has 0.73, of 9 and 0 nearly all: 0.3133 against 0.0001.
  const logits = [[9, 0], [-5, -6]] // biome-ignore format: one line
  const what = 'mostSurprising([[9, 0], [−5, −6]], [0, 0], { k: 1 })'
  expectClose(mostSurprising(logits, [0, 0], { k: 1 }), [1], { what })
  open.pop()
})

test('far out, and more than nine', () => {
  open.push('far out, and more than nine')
  // Wrong by 1 to 12, and in no order; and two by 1000 and by 2000, whose shares are 0 for a computer.
  const by = [3, 11, 1000, 7, 1, 10, 2, 2000, 12, 9]
  const logits = by.map(z => [0, z, -z])
  const target = by.map(() => 0)
  const wanted = [7, 2, 8, 1, 5, 9, 3, 0, 6, 4]
  const what = `mostSurprising of rows that are wrong by ${by.join(', ')}`
  expectClose(mostSurprising(logits, target, { k: 10 }), wanted, { what })
  open.pop()
})

test('two rows that are alike', () => {
  open.push('two rows that are alike')
  // Both cost ln(1 + e²), the row between them next to nothing.
  const logits = [[2, 0], [0, 9], [2, 0]] // biome-ignore format: one line
  const found = mostSurprising(logits, [1, 1, 1], { k: 2 })
  const what = 'both rows in mostSurprising([[2, 0], [0, 9], [2, 0]], [1, 1, 1], { k: 2 })'
  expectClose(found.toSorted(), [0, 2], { what })
  open.pop()
})

test('rows without any surprise', () => {
  open.push('rows without any surprise')
  // A thousand above its rival, a score has everything: a surprise of 0, twice. The third costs ln(1 + e).
  const logits = [[1000, 0], [0, 1000], [0, 1]] // biome-ignore format: one line
  const found = mostSurprising(logits, [0, 1, 0], { k: 3 })
  const what = 'all rows in mostSurprising([[1000, 0], [0, 1000], [0, 1]], [0, 1, 0], { k: 3 })'
  expectClose(found.toSorted(), [0, 1, 2], { what })
  open.pop()
})

test('scores and classes stay as they are', () => {
  open.push('scores and classes stay as they are')
  const [logits, target] = [structuredClone(small), [1, 0, 0]]
  mostSurprising(logits, target, { k: 2 })
  expect([logits, target], 'logits and target afterwards').toEqual([small, [1, 0, 0]])
  open.pop()
})

/** The surprise of one row, straight from its definition. */
const surprise = (row: number[], truth: number) =>
  Math.log(sum(row.map(z => Math.exp(z - row[truth]!))))

test('any scores, any classes', () => {
  open.push('any scores, any classes')
  forAll({ logits: ['B', 'C'], t: ['B'] }, ({ logits, t }) => {
    const target = t.map(v => Math.floor(Math.abs(v)) % logits[0]!.length)
    const k = Math.ceil(logits.length / 2)
    const found = mostSurprising(logits, target, { k })
    const all = logits.map((row, i) => surprise(row, target[i]!))
    const wanted = all.toSorted((a, b) => b - a).slice(0, k)
    const what = `the surprises of mostSurprising(${JSON.stringify(logits)}, [${target}], { k: ${k} })`
    expect(
      found.map(i => all[i]?.toFixed(6)),
      what,
    ).toEqual(wanted.map(v => v.toFixed(6)))
  })
  open.pop()
})

test('2,000 digits, and the eight that surprise a trained reader most', async () => {
  needs(open)
  const { readDigits } = await import('../reader.ts')
  const { images, labels, logits } = await readDigits()
  const found = mostSurprising(logits, labels, { k: 8 })
  keepForPicture({
    images: found.map(index => select(images, { dim: 0, index })),
    words: found.map(i => {
      const row = logits[i]!
      const guess = row.indexOf(Math.max(...row))
      return `${labels[i]}→${guess} ${surprise(row, labels[i]!).toFixed(1)}`
    }),
  })
  const all = logits.map((row, i) => surprise(row, labels[i]!))
  const wanted = [...all.keys()].sort((a, b) => all[b]! - all[a]!).slice(0, 8)
  expectClose(found, wanted, { what: 'the eight digits' })
})
