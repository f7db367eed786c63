import { mutants } from '@neuralings/lesson-kit'

const walk = 'for (const { w, b } of convolutions) h = pool(bend(convolve(h, w, b)), 2)'

export default mutants({
  'never bends': {
    find: 'pool(bend(convolve(h, w, b)), 2)',
    replace: 'pool(convolve(h, w, b), 2)',
    says: 'Nothing bends between your convolutions. They are linear, and two of them in a row are one larger one.',
  },
  'bends before': {
    find: 'bend(convolve(h, w, b))',
    replace: 'convolve(bend(h), w, b)',
    says: 'You bend what goes into a convolution, not what comes out: what the last one finds is never bent, and paper that is below 0 is cut off at once.',
  },
  'one convolution': {
    find: walk,
    replace: 'const { w, b } = convolutions[1]; h = pool(pool(bend(convolve(h, w, b)), 2), 2)',
    says: 'Only one of the two convolutions is used. The second one looks at the feature maps of the first.',
  },
  'pools at the end': {
    find: walk,
    replace: `for (const { w, b } of convolutions) h = bend(convolve(h, w, b))
  h = pool(h, 4)`,
    says: 'You pool once, at the end. The shapes are the same, and the second convolution works on four times as many pixels, and sees less far.',
  },
  'bends the scores': {
    find: 'return dense(reshape(h, [h.shape[0], -1]), last.w, last.b)',
    replace: 'return bend(dense(reshape(h, [h.shape[0], -1]), last.w, last.b))',
    says: 'You bend the scores: none can be below 0 any more. After the last layer there is nothing.',
  },
  'one list for all images': {
    find: 'reshape(h, [h.shape[0], -1])',
    replace: 'reshape(h, [-1, h.shape[0]])',
    says: 'Your flattened images have another shape: a row for each image, and in it all its numbers.',
  },
})
