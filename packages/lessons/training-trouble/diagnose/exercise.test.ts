import { expectAnswer, expectClose, keepForPicture, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { type Name, names, outcomes, type Trouble, troubles } from '../outcomes.ts'
import { trainings } from '../trainings.ts'
import { a, b, c, d, e, f } from './exercise.ts'

/** The task's charts: the loss before the steps 0, 1, 2, 3, 10 and 37 to 40; first and last gradient; layers and rows. */
const charts: Record<Name, [losses: number[], lengths: number[], sizes: number[]]> = {
  a: [
    [6.54, 2.33, 1.35, 1.11, 1.01, 0.917, 0.914, 0.911, 0.908],
    [4.36, 4.36],
    [1, 64],
  ],
  b: [
    [1.06, 1.02, 1.01, 1, 0.999, 0.999, 0.999, 0.999, 0.999],
    [2.7e-7, 0.752],
    [10, 64],
  ],
  c: [
    [0.822, 3.43, 4.05, 1.33, 0.151, 0.448, 0.808, 0.448, 0.808],
    [0.522, 2.65],
    [2, 64],
  ],
  d: [
    [3.24, 2.36, 1.94, 1.7, 1.03, 0.374, 0.363, 0.353, 0.342],
    [2.59, 4.87],
    [2, 1024],
  ],
  e: [
    [1.27, 0.451, 0.237, 0.229, 0.239, 0.0098, 1.7e5, 7.8e28],
    [1.17, 0.919],
    [6, 8],
  ],
  f: [
    [3.02, 1.02, 0.792, 0.737, 0.667, 0.667, 0.667, 0.667, 0.667],
    [2.47, 2.51],
    [2, 4],
  ],
}

const shown = [0, 1, 2, 3, 10, 37, 38, 39, 40]

function expectChart(name: Name): void {
  const [losses, lengths, sizes] = charts[name]
  const { uncured } = outcomes[name]
  const seen = shown.map(step => uncured.losses[step]!).filter(Number.isFinite)
  expectClose(seen, losses, { what: `the losses of ${name}`, rtol: 0.02 })
  expectClose(uncured.lengths, lengths, { what: `the gradients of ${name}`, rtol: 0.02 })
  const { sizes: widths, batch } = trainings[name]
  expectClose([widths.length - 1, batch], sizes, { what: `the layers and rows of ${name}` })
}

/** The share of the loss that a cure takes away; of one that is no number, the share of 1. */
function taken(name: Name, trouble: Trouble): number {
  const { uncured, ends } = outcomes[name]
  const before = Number.isFinite(uncured.end) ? uncured.end : 1
  return Number.isFinite(ends[trouble]) ? Math.max(0, 1 - ends[trouble] / before) : 0
}

const answers = { a, b, c, d, e, f }

/** The trouble whose cure leaves the lowest loss in the end. */
function troubleOf(name: Name): Trouble {
  const { ends } = outcomes[name]
  const lowest = Math.min(...Object.values(ends).filter(Number.isFinite))
  return troubles.find(trouble => ends[trouble] === lowest)!
}

const brief = (loss: number): number => Number(loss.toPrecision(2))

/** What the cures have done that were named in vain, from this training on: the first that fails tells of all. */
function inVain(from: Name): string {
  const rows = names.slice(names.indexOf(from)).flatMap(name => {
    const named = troubles.find(trouble => trouble === answers[name])
    const { uncured, ends } = outcomes[name]
    const isRight = named === undefined || named === troubleOf(name)
    return isRight ? [] : [[name, named, brief(uncured.end), brief(ends[named])]]
  })
  return table([['training', 'cured of', 'loss without', 'loss with it'], ...rows])
}

function expectTrouble(answer: Trouble | undefined, name: Name): void {
  const { uncured, ends } = outcomes[name]
  const row = (trouble: Trouble) => [trouble, brief(ends[trouble])]
  expectAnswer(answer, troubleOf(name), {
    choices: troubles,
    measured: () => inVain(name),
    run: () => {
      keepForPicture({ [name]: troubles.map(trouble => taken(name, trouble)) })
      const head = [`${name} cured of`, 'loss at step 40']
      return table([head, ['nothing', brief(uncured.end)], ...troubles.map(row)])
    },
  })
  expectChart(name)
}

test('training a', () => expectTrouble(a, 'a'))
test('training b', () => expectTrouble(b, 'b'))
test('training c', () => expectTrouble(c, 'c'))
test('training d', () => expectTrouble(d, 'd'))
test('training e', () => expectTrouble(e, 'e'))
test('training f', () => expectTrouble(f, 'f'))
