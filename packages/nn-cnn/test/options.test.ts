// No option that nobody knows is overlooked.
import * as nnCnn from '@neuralings/nn-cnn'
import { zeros } from '@neuralings/tensor'
import { testOptions } from '../../../test/support/options.ts'

const [x, weight] = [zeros([1, 1, 4, 4]), zeros([1, 1, 2, 2])]

testOptions(nnCnn, {
  calls: {
    conv2d: o => nnCnn.conv2d(x, weight, o),
    Conv2d: o => new nnCnn.Conv2d(1, 1, o),
    convTranspose2d: o => nnCnn.convTranspose2d(x, weight, o),
    ConvTranspose2d: o => new nnCnn.ConvTranspose2d(1, 1, o),
    maxPool2d: o => nnCnn.maxPool2d(x, 2, o),
    MaxPool2d: o => new nnCnn.MaxPool2d(2, o),
    avgPool2d: o => nnCnn.avgPool2d(x, 2, o),
    AvgPool2d: o => new nnCnn.AvgPool2d(2, o),
    BatchNorm2d: o => new nnCnn.BatchNorm2d(1, o),
    warp: o => nnCnn.warp(x, o),
    augment: o => nnCnn.augment(x, o),
    CNN: o => new nnCnn.CNN([1, 8, 8], o),
  },
  without: 'AdaptiveAvgPool2d adaptiveAvgPool2d applyKernel featureMaps flatten imageKernels',
})
