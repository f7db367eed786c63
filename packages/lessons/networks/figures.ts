// The pictures in this lesson's story, drawn when the page is shown.
import { type DrawOptions, decisionSurface, line, scatter } from '@neuralings/plots'

const corners: [number, number][] = [
  [0, 0],
  [1, 1],
  [0, 1],
  [1, 0],
]
const classes = [0, 0, 1, 1]
const relu = (x: number) => Math.max(0, x)
const tent = (x: number) => 2 * relu(x) - 4 * relu(x - 0.5)

/** The four corners of XOR. */
export function xor(options: DrawOptions): string {
  return scatter(corners, { ...options, labels: classes, xLabel: 'a', yLabel: 'b' })
}

/** One neuron over the plane: silent on one side of its border, louder and louder on the other. */
export function neuron(options: DrawOptions): string {
  return decisionSurface(places => places.map(([a, b]) => Math.tanh(relu(a + b - 1))), {
    ...options,
    points: corners,
    labels: classes,
    threshold: 0.25,
  })
}

/** A tent of two ReLU units, and the same tent nested three times. */
export function tents(options: DrawOptions): string {
  const x = Array.from({ length: 129 }, (_, i) => i / 128)
  const nested = x.map(v => tent(tent(tent(v))))
  return line({ 'depth 1': x.map(tent), 'depth 3': nested }, { ...options, x })
}
