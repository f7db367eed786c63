import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'asks whether the map stays': {
    find: 'shift(layer(image), [0, places])',
    replace: 'layer(image)',
    says: 'You hold the map of the moved image against the map as it was. That asks whether nothing changes, which is invariance. Here the map may move, by `places`.',
  },
  'moves the map as far as the image': {
    find: '[0, places]',
    replace: '[0, by]',
    says: 'You move the map by as many columns as the image has moved by pixels. Behind a stride there are fewer columns than pixels: `places` says how many.',
  },
  'moves the image as far as the map': {
    find: '[0, by]',
    replace: '[0, places]',
    says: 'You move the image by `places`. These are columns of the map; how many pixels the image moves is `by`.',
  },
  'moves downwards': {
    find: 'shift(image, [0, by])',
    replace: 'shift(image, [by, 0])',
    says: 'Your image moves down. `shift` takes rows first, then columns, and it should move to the right.',
  },
  'moves to the left': {
    find: '[0, by]',
    replace: '[0, -by]',
    says: 'Your image moves to the left, and its map to the right.',
  },
  'leaves the image where it is': {
    find: 'layer(shift(image, [0, by]))',
    replace: 'layer(image)',
    says: 'Your image does not move at all: you hold its map against the same map, moved.',
  },
  'counts what came in': {
    find: 'j = places + border',
    replace: 'j = border',
    says: 'You compare the columns that came in, too. At the left of the moved map there are `places` of them which no layer has made: the border begins behind them.',
  },
  'counts the border on the left': {
    find: 'j = places + border',
    replace: 'j = places',
    says: 'On the left you leave out what came in, and no border. Kernels look beyond the edge on both sides.',
  },
  'counts the border on the right': {
    find: 'got[0].length - border',
    replace: 'got[0].length',
    says: 'On the right your border counts. There, what has left the image is missing: no layer goes along with that.',
  },
  'no border': {
    find: 'j = places + border; j < got[0].length - border',
    replace: 'j = places; j < got[0].length',
    says: 'Your border counts, on both sides. Kernels look beyond the edge there, and on the right something has left the image: no layer goes along with that.',
  },
  'a border above and below': {
    find: 'i = 0; i < got.length',
    replace: 'i = border; i < got.length - border',
    says: 'You leave out rows as well. The image moves to the right only: above and below nothing comes in and nothing gets lost, so all rows count.',
  },
  'differences have signs': {
    find: 'Math.abs(got[i][j] - wanted[i][j])',
    replace: 'got[i][j] - wanted[i][j]',
    says: 'You look for the largest difference, and one below 0 is never the largest. A map that is too dark is as wrong as one that is too bright.',
  },
  'adds up': {
    find: 'error = Math.max(error, Math.abs(got[i][j] - wanted[i][j]))',
    replace: 'error += Math.abs(got[i][j] - wanted[i][j])',
    says: 'You add all differences up, so that a larger map has a larger error. The largest one is asked for.',
  },
  'takes the mean': {
    find: 'error = Math.max(error, Math.abs(got[i][j] - wanted[i][j]))',
    replace:
      'error += Math.abs(got[i][j] - wanted[i][j]) / (got.length * (got[0].length - places - 2 * border))',
    says: 'You take the mean of the differences. One place that is far off disappears among many that agree: the largest one is asked for.',
  },
  'keeps the last one': {
    find: 'error = Math.max(error, Math.abs(got[i][j] - wanted[i][j]))',
    replace: 'error = Math.abs(got[i][j] - wanted[i][j])',
    says: 'Each difference overwrites the one before, and the last is left. The largest one is asked for.',
  },
  squares: {
    find: 'Math.abs(got[i][j] - wanted[i][j])',
    replace: '(got[i][j] - wanted[i][j]) ** 2',
    says: 'You square the differences. The error is one in the unit of the map: the difference itself, without its sign.',
  },
})
