import { picture } from '@neuralings/lesson-kit/picture'

const conv = { k: 3, stride: 1 }
const pool = { k: 2, stride: 2 }
const layers = [conv, conv, pool, conv, conv, pool]
const width = 16

/** So many places in the middle of a row. */
function middle(size: number): number[] {
  const first = Math.floor((width - size) / 2)
  return Array.from({ length: width }, (_, j) => Number(j >= first && j < first + size))
}

export default picture<typeof import('./exercise.ts')>({
  type: 'table',
  shape: [layers.length + 1, width],
  rowLabels: ['pooled', 'conv', 'conv', 'pooled', 'conv', 'conv', 'image'],
  yours: ({ receptiveField }) =>
    [6, 5, 4, 3, 2, 1, 0].map(i => middle(receptiveField(layers.slice(i)))),
  // By hand, from the top: 2 pooled into 1, then 3 on each, twice; 6 of 2 are 12; then 3 on each, twice.
  wanted: [1, 2, 4, 6, 12, 14, 16].map(middle),
  caption: 'one number at the top, and what it has seen of each layer below, down to the image',
})
