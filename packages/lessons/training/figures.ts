// The pictures in this lesson's story, drawn when the page is shown.
import { softmax } from '@neuralings/activations'
import { loadDigits } from '@neuralings/datasets/digits'
import { MLP } from '@neuralings/nn-mlp'
import { bars, beside, type DrawOptions, image, line } from '@neuralings/plots'
import { createRng, reshape, slice } from '@neuralings/tensor'

/** A held-out digit, and the ten shares that an untrained network gives it. */
export async function before({ width = 80, ...options }: DrawOptions): Promise<string> {
  const { test } = await loadDigits()
  const digit = slice(test.images, [[0, 1]])
  const net = new MLP([784, 128, 10], { rng: createRng(1) })
  const shares = softmax(net.forward(digit), { dim: 1 }).toArray() as number[][]
  const picture = image(reshape(digit, [28, 28]), { ...options, width: 28, height: 14 })
  const labels = Array.from({ length: 10 }, (_, i) => String(i))
  const chart = bars(shares[0], { ...options, labels, width: Math.min(44, width - 32), height: 14 })
  return beside([picture, chart])
}

/** The path of one parameter under exact gradients, and under those of single noisy examples. */
export function noise(options: DrawOptions): string {
  const rng = createRng(2)
  const descend = (tremble: number) => {
    let w = 3
    return Array.from({ length: 80 }, () => (w -= 0.05 * (w + tremble * rng.normal())))
  }
  return line({ 'all examples': descend(0), 'batch of 1': descend(6) }, options)
}
