import { picture } from '@neuralings/lesson-kit/picture'

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: ['1000', '1001', '1002', '1003'],
  yours: ({ softmax }) => softmax([1000, 1001, 1002, 1003]),
  wanted: [0.0320586, 0.0871443, 0.2368828, 0.6439143],
  caption: 'the shares of four scores: a point more is 2.7 times as much',
})
