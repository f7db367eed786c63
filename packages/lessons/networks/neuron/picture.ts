import { picture } from '@neuralings/lesson-kit/picture'

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z))

export default picture<typeof import('./exercise.ts')>({
  type: 'surface',
  xRange: [-2, 2],
  yRange: [-2, 2],
  yours:
    ({ neuron }) =>
    places =>
      places.map(place => neuron(place, [1, 2], -0.5, sigmoid)),
  wanted: places => places.map(([x, y]) => sigmoid(x + 2 * y - 0.5)),
  caption: 'where σ(x₁ + 2·x₂ − 0.5) says yes',
})
