import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'activations: activations = { sigmoid, relu } became activations = { relu }':
    'The one that is not chosen is not missed.',
  'createLayers: sizes.slice(1).map became sizes.slice(1.5).map':
    'slice() drops what is behind the point.',
  'forward: add(matmul(x, transpose(w)), b) became add(b, matmul(x, transpose(w)))':
    'A sum is the same in either order.',
  'loss: mse(forward(layers, x), y) became mse(y, forward(layers, x))':
    'The square of an error does not know its sign.',
})
