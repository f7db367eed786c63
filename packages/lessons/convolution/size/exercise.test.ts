import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { outputSize } from './exercise.ts'

interface ConvOptions {
  k: number
  stride?: number
  padding?: number
  dilation?: number
}

const size = (n: number, { k, stride = 1, padding = 0, dilation = 1 }: ConvOptions) =>
  outputSize(n, { k, stride, padding, dilation })

const said = (n: number, options: ConvOptions) => ({
  what: `outputSize(${n}, ${Object.entries({ stride: 1, padding: 0, dilation: 1, ...options })
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')})`,
})

/** Walks along and counts. */
function stops(n: number, { k, stride = 1, padding = 0, dilation = 1 }: ConvOptions): number {
  let count = 0
  for (let first = -padding; ; first += stride) {
    let last = first
    for (let i = 1; i < k; i++) last += dilation
    if (last >= n + padding) return count
    count++
  }
}

test.each<[number, ConvOptions, number]>([
  [7, { k: 3 }, 5],
  [7, { k: 3, padding: 1 }, 7],
  [7, { k: 3, stride: 2 }, 3],
  [8, { k: 3, stride: 2 }, 3],
  [7, { k: 3, dilation: 2 }, 3],
])('the table of the task: %j', (n, options, wanted) => {
  expectClose(size(n, options), wanted, said(n, options))
})

test.each<[number, ConvOptions]>([
  [28, { k: 5 }],
  [5, { k: 5 }],
  [1, { k: 1 }],
  [28, { k: 5, padding: 2 }],
  [9, { k: 4, padding: 3 }],
  [14, { k: 2, stride: 2 }],
  [15, { k: 2, stride: 2 }],
  [10, { k: 3, stride: 4 }],
  [11, { k: 3, stride: 4, padding: 1 }],
  [12, { k: 3, dilation: 3 }],
  [12, { k: 2, dilation: 4, stride: 3, padding: 2 }],
  [224, { k: 7, stride: 2, padding: 3 }],
])('counted: %j', (n, options) => {
  expectClose(size(n, options), stops(n, options), said(n, options))
})
