import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { answer } from './exercise.ts'
import { heardBy, orders, type Word } from './orders.ts'

const told = (numbers: number[]) => numbers.map(v => v.toFixed(4)).join(', ')
const row = (order: Word[]) => [order.join(' '), told(heardBy('dog', order))]
const head = ['sentence', 'what dog hears']

// By hand, for the task: dog·dog = 1, dog·bites = 0, dog·man = 1, so the shares are 0.4223, 0.1554, 0.4223, and it hears
// 0.4223·(1, 0) + 0.1554·(0, 1) + 0.4223·(1, 1) = (0.8446, 0.5777).
test('how many different vectors "dog" gets in six orders', () => {
  const different = new Set(orders.map(order => told(heardBy('dog', order)))).size
  expectAnswer(answer, different, {
    measured: () => table([head, row(orders[0]!)]),
    run: () => table([head, ...orders.map(row)]),
  })
})
