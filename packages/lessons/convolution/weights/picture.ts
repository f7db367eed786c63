import { picture } from '@neuralings/lesson-kit/picture'

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: ['conv 8', 'conv 16', 'dense 10'],
  yours: ({ parameterCount }) => [
    parameterCount([1, 28, 28], [{ type: 'conv', out: 8, k: 3 }]),
    parameterCount([8, 14, 14], [{ type: 'conv', out: 16, k: 3 }]),
    parameterCount([16, 7, 7], [{ type: 'dense', out: 10 }]),
  ],
  wanted: [80, 1168, 7850],
  caption: 'where the parameters of the network that reads digits are',
})
