import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'adds the kernels': {
    find: 'let field = 1\n  let step = 1\n  for (const { k, stride } of layers) {\n    field += (k - 1) * step',
    replace:
      'let field = 0\n  let step = 1\n  for (const { k, stride } of layers) {\n    field += k',
    says: 'You add the windows up. Neighbouring windows overlap: two of 3 see five pixels, not six.',
  },
  'a whole window further': {
    find: '(k - 1) * step',
    replace: 'k * step',
    says: 'Each of your layers sees a whole window further. One number of the window was seen already: k − 1 are new.',
  },
  'starts with nothing': {
    find: 'let field = 1',
    replace: 'let field = 0',
    says: 'You begin with nothing. A number that no layer has made is a pixel, and sees that one.',
  },
  'multiplies the kernels': {
    find: 'field += (k - 1) * step',
    replace: 'field *= k',
    says: 'You multiply the windows. That would be so if they lay side by side; with a stride of 1 they overlap nearly everywhere.',
  },
  'strides do nothing': {
    find: 'step *= stride',
    replace: '',
    says: 'Your strides change nothing. Behind a stride of 2, neighbours stand two pixels apart, so a window there reaches twice as far.',
  },
  'only the last stride': {
    find: 'step *= stride',
    replace: 'step = stride',
    says: 'You keep the stride of one layer only. Strides multiply: behind two of 2, neighbours stand four pixels apart.',
  },
  'adds the strides': {
    find: 'step *= stride',
    replace: 'step += stride - 1',
    says: 'You add the strides up. They multiply: each goes on by so many steps of those before it. Try three of 2.',
  },
  'counts its own stride': {
    find: 'field += (k - 1) * step\n    step *= stride',
    replace: 'step *= stride\n    field += (k - 1) * step',
    says: 'You widen a window by the stride of its own layer. That one says how far apart its outputs are; what it looks at lies as far apart as the strides before it say.',
  },
  'from back to front': {
    find: 'of layers)',
    replace: 'of layers.toReversed())',
    says: 'You go through the layers from the last to the first, with a rule that goes from the first to the last. A stride widens the windows of the layers behind it.',
  },
  'a stride too many': {
    find: 'for (const { k, stride } of layers) {\n    field += (k - 1) * step\n    step *= stride\n  }',
    replace: 'for (const { k, stride } of layers.toReversed()) field = field * stride + k - 1',
    says: 'You walk back from the last layer, and count a stride for each number that is seen. From the first of n numbers to the last there are n − 1 strides, and then the whole window of the last.',
  },
  'an area': {
    find: 'return field',
    replace: 'return field ** 2',
    says: 'You count the pixels of a square. Asked is how far it sees along one direction.',
  },
})
