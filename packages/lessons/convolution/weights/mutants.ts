import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'kernel without channels': {
    find: 'channels * layer.k ** 2 + 1',
    replace: 'layer.k ** 2 + 1',
    says: 'Your kernels look at one channel only. Each channel out has a table for every channel that comes in.',
  },
  'no bias in the convolution': {
    find: 'channels * layer.k ** 2 + 1',
    replace: 'channels * layer.k ** 2',
    says: 'The biases of the convolution are missing, one for each channel out.',
  },
  'a bias for each channel in': {
    find: 'channels * layer.k ** 2 + 1',
    replace: 'channels * (layer.k ** 2 + 1)',
    says: 'You count a bias for each channel in. There is one for each channel out, however many come in.',
  },
  'k for k squared': {
    find: 'layer.k ** 2',
    replace: 'layer.k',
    says: 'A kernel of k × k has k² numbers.',
  },
  'one kernel for every place': {
    find: 'layer.out * (channels * layer.k ** 2 + 1)',
    replace: 'height * width * layer.out * (channels * layer.k ** 2 + 1)',
    says: 'You count the kernel anew for each place of the image. All places share it.',
  },
  'a kernel as large as the image': {
    find: 'channels * layer.k ** 2 + 1',
    replace: 'channels * height * width + 1',
    says: 'You count a convolution like a dense layer, a weight for each pixel. Its kernel has k × k for each channel, which all places share.',
  },
  'channels stay': {
    find: '      channels = layer.out\n    } else if',
    replace: '    } else if',
    says: 'Behind a convolution there are as many channels as it gives out. You go on with those that went in.',
  },
  'flattens without the channels': {
    find: 'channels * height * width + 1',
    replace: 'height * width + 1',
    says: 'You flatten one plane. All channels go into the list.',
  },
  'pools with weights': {
    find: '      height = Math.floor(height / layer.size)',
    replace:
      '      total += channels * layer.size ** 2\n      height = Math.floor(height / layer.size)',
    says: 'You count weights for pooling. It takes the largest number or the mean: there is nothing to learn in it.',
  },
  'pools in one direction': {
    find: '      width = Math.floor(width / layer.size)\n',
    replace: '',
    says: 'Your pooling makes the image lower, and leaves it as wide as it was.',
  },
  'pools to a part of a pixel': {
    find: 'Math.floor(width / layer.size)',
    replace: 'width / layer.size',
    says: 'Where a width is odd, half a pixel is left over behind your pooling. A window that is not full is left out.',
  },
})
