import { picture } from '@neuralings/lesson-kit/picture'

interface Kept {
  loss: number
  answer: (x: number[]) => number
}

export default picture<unknown, Kept>({
  type: 'surface',
  xRange: [-0.4, 1.4],
  yRange: [-0.4, 1.4],
  yours:
    (_, { answer }) =>
    places =>
      places.map(answer),
  points: [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ],
  labels: [0, 1, 1, 0],
  threshold: 0,
  caption: 'what your trained network says between the corners',
  reached: (_, { loss }) => `loss ${loss.toPrecision(2)}`,
})
