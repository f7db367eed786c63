import { picture } from '@neuralings/lesson-kit/picture'
import { createRng, reshape, tensor } from '@neuralings/tensor'

export default picture<typeof import('./exercise.ts')>({
  type: 'table',
  shape: [4, 16],
  rowLabels: ['epoch 1', 'epoch 2', 'epoch 3', 'epoch 4'],
  yours: ({ batches }) => {
    const rows = tensor(Array.from({ length: 16 }, (_, row) => row))
    const deck = batches(
      { x: reshape(rows, [16, 1]), y: rows },
      { batchSize: 5, rng: createRng(3) },
    )
    return [1, 2, 3, 4].map(() => Array.from(deck, ({ y }) => y))
  },
  caption: 'which row comes when: each shade once in an epoch, every epoch anew',
})
