// The network that is looked at: the learner's, or the one that ships, which the same milestone has trained from seed 1. And what
// it makes of images, layer by layer.
import { relu } from '@neuralings/activations'
import { noGrad, reshape, variable } from '@neuralings/autograd'
import { conv2d, maxPool2d } from '@neuralings/nn-cnn'
import { linear } from '@neuralings/nn-mlp'
import type { Tensor } from '@neuralings/tensor'
import { openWeights, type Weights } from '../weights.ts'
import { shipped } from './shipped.ts'

export interface Model {
  weights: Weights
  /** Whether it is the learner's. */
  isOwn: boolean
}

/** What stands after each step: the image, convolution and ReLU, pooling; both again; the ten scores. */
export const layerNames = ['image', 'conv1', 'pool1', 'conv2', 'pool2', 'scores'] as const
export type LayerName = (typeof layerNames)[number]

export function openModel(own?: Uint8Array): Model {
  const opened = openWeights(own, shipped)
  return opened.isOwn && !fits(opened.weights) ? openWeights(undefined, shipped) : opened
}

/** Whether an image of 28 × 28 goes through. */
function fits(weights: Weights): boolean {
  const [first, second, last] = ['0', '3', '7'].map(at => weights[`${at}.weight`]!.shape)
  const [maps, channels, ...size] = second!
  const isOdd = [...first!.slice(2), ...size].every(side => side === 3)
  return isOdd && first![1] === 1 && first![0] === channels && last![0] === 10 && last![1] === 49 * maps! // biome-ignore format: one line
}

/** Images [B, 1, 28, 28] → what stands after each step: [B, C, H, W], and [B, 10] in the end. */
export function through({ weights }: Model, images: Tensor): Tensor[] {
  const given = (name: string) => variable(weights[name]!, { requiresGrad: false })
  const convolved = (x: Tensor, at: string) =>
    relu(conv2d(variable(x), given(`${at}.weight`), { bias: given(`${at}.bias`), padding: 1 })).data
  return noGrad(() => {
    const first = convolved(images, '0') // [B, 8, 28, 28]
    const pooled = maxPool2d(variable(first), 2).data // [B, 8, 14, 14]
    const second = convolved(pooled, '3') // [B, 16, 14, 14]
    const small = maxPool2d(variable(second), 2) // [B, 16, 7, 7]
    const flat = reshape(small, [images.shape[0]!, -1]) // [B, 784]
    const scores = linear(flat, given('7.weight'), given('7.bias')).data // [B, 10]
    return [images, first, pooled, second, small.data, scores]
  })
}
