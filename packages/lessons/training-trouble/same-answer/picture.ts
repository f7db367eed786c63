import { picture, range } from '@neuralings/lesson-kit/picture'

const layers = range(0, 20, 21)

/** Without end in width (Cho and Saul, 2009). */
const next = (c: number) => (Math.sqrt(1 - c * c) + c * (Math.PI - Math.acos(c))) / Math.PI

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: layers,
  xLabel: 'layer',
  yours: ({ cosines }) => cosines(1, 'straight'),
  points: layers.map(layer => {
    let c = 0
    for (let i = 0; i < layer; i++) c = next(c)
    return [layer, c]
  }),
  caption:
    'the cosine of two inputs with your weights, and as dots in a network without end in width',
})
