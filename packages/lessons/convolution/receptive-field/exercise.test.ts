import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { type Layer, receptiveField } from './exercise.ts'

/** Layers as the task writes them: `3/1 2/2`. */
const layersOf = (text: string): Layer[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map(layer => layer.split('/').map(Number))
    .map(([k, stride]) => ({ k: k!, stride: stride! }))

const said = (text: string) => ({ what: `receptiveField of ${text || 'no layers'}` })

/** Walks back from one number to the places that it sees in front of each layer, one by one. */
function followed(layers: Layer[]): number {
  let seen = new Set([0])
  for (const { k, stride } of layers.toReversed()) {
    const before = new Set<number>()
    for (const place of seen) for (let i = 0; i < k; i++) before.add(place * stride + i)
    seen = before
  }
  return Math.max(...seen) - Math.min(...seen) + 1
}

test.each([
  ['3/1', 3],
  ['3/1 3/1', 5],
  ['3/1 3/1 3/1', 7],
  ['2/2', 2],
  ['2/2 3/1', 6],
  ['3/1 2/2 3/1 2/2', 10],
  ['3/2 3/2 3/2', 15],
  ['1/3 2/1', 4],
])('the table of the task: %s', (text, wanted) => {
  expectClose(receptiveField(layersOf(text)), wanted, said(text))
})

test.each([
  '',
  '1/1',
  '7/2',
  '5/1 3/1',
  '3/2 5/1',
  '5/1 3/2',
  '2/2 2/2',
  '2/2 2/2 2/2 3/1',
  '7/2 3/2 1/1 3/1',
  '11/4 3/2 5/1 3/2 3/1 3/1 3/1 3/2',
  '1/4 1/2 2/1',
])('followed back: %s', text => {
  expectClose(receptiveField(layersOf(text)), followed(layersOf(text)), said(text))
})
