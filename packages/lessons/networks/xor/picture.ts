import { picture } from '@neuralings/lesson-kit/picture'

const relu = (z: number): number => Math.max(0, z)

export default picture<typeof import('./exercise.ts')>({
  type: 'surface',
  xRange: [-0.4, 1.4],
  yRange: [-0.4, 1.4],
  yours: ({ xorWeights }) => {
    const { w1, b1, w2, b2 } = xorWeights()
    const hidden = (a: number, b: number) => w1.map((w, n) => relu(w[0] * a + w[1] * b + b1[n]))
    return places => places.map(([a, b]) => hidden(a, b).reduce((sum, h, n) => sum + w2[n] * h, b2))
  },
  points: [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ],
  labels: [0, 1, 1, 0],
  caption: 'what your nine numbers say between the corners',
})
