import { equivalents } from '@neuralings/lesson-kit'

const order = 'A sum, or a product, is the same in either order.'

export default equivalents({
  'lstmCell: next = add(mul(sigmoid(f), c), mul(sigmoid(i), tanh(g))) became next = add(mul(sigmoid(i), tanh(g)), mul(sigmoid(f), c))':
    order,
  'lstmCell: next = add(mul(sigmoid(f), c), mul(sigmoid(i), tanh(g))) became next = add(mul(c, sigmoid(f)), mul(sigmoid(i), tanh(g)))':
    order,
  'lstmCell: next = add(mul(sigmoid(f), c), mul(sigmoid(i), tanh(g))) became next = add(mul(sigmoid(f), c), mul(tanh(g), sigmoid(i)))':
    order,
  'lstmCell: { h: mul(sigmoid(o), tanh(next)), c: next } became { h: mul(tanh(next), sigmoid(o)), c: next }':
    order,
})
