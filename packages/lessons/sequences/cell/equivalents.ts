import { equivalents } from '@neuralings/lesson-kit'

const order = 'A sum is the same in either order.'

export default equivalents({
  'rnnCell: fromInput = add(matmul(x, transpose(weightIh)), biasIh) became fromInput = add(biasIh, matmul(x, transpose(weightIh)))':
    order,
  'rnnCell: fromState = add(matmul(h, transpose(weightHh)), biasHh) became fromState = add(biasHh, matmul(h, transpose(weightHh)))':
    order,
  'rnnCell: tanh(add(fromInput, fromState)) became tanh(add(fromState, fromInput))': order,
})
