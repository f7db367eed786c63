// What a network sees, layer by layer: the pictures that each of them makes of an image, as numbers to draw.
// PyTorch: forward hooks.

import { noGrad, type Variable, variable } from '@neuralings/autograd'
import { isModule, type Layer, type Sequential } from '@neuralings/nn-mlp'
import { select, type Tensor, unsqueeze } from '@neuralings/tensor'

/** A layer, in words, and what left it: [C, H, W] where there are pictures, [features] behind them. */
export interface FeatureMap {
  layer: string
  output: Tensor
}

/**
 * Sends one image [C, H, W] through `model` and keeps what every layer makes of it. Plots draws a row of the pictures
 * with `images(output.toArray())`. The model is used as it is: call `eval()` first where that makes a difference.
 * Throws unless `model` is a `Sequential`.
 *
 * @example
 * const net = new CNN([1, 28, 28], { channels: [8], sizes: [10], rng: createRng(0) })
 * for (const { layer, output } of featureMaps(net, zeros([1, 28, 28]))) console.log(layer, output.shape)
 * // Conv2d(1, 8, 3×3) [ 8, 28, 28 ]
 * // relu [ 8, 28, 28 ]
 * // MaxPool2d(2×2) [ 8, 14, 14 ]
 * // flatten [ 1568 ]
 * // Linear(1568, 10) [ 10 ]
 */
export function featureMaps(model: Sequential, image: Tensor): FeatureMap[] {
  if (!Array.isArray(model?.layers))
    throw new TypeError(`featureMaps: expected a Sequential, such as a CNN, got ${model}`)
  let x: Variable = variable(unsqueeze(image, 0), { requiresGrad: false })
  return noGrad(() =>
    model.layers.map(layer => {
      x = isModule(layer) ? layer.forward(x) : layer(x)
      return { layer: nameOf(layer), output: select(x.data, { dim: 0, index: 0 }) }
    }),
  )
}

function nameOf(layer: Layer): string {
  return isModule(layer) ? String(layer) : layer.name
}
