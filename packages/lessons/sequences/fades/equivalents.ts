import { equivalents } from '@neuralings/lesson-kit'

const between = 'Any bias from 2.5 to 4.5 leaves more than 0.2, and a gate that can learn.'
const order = 'A sum, or a product, is the same in either order.'
const made = '{ candidate: layer(0), input: layer(0), forget: layer(3) }'

export default equivalents({
  [`createMemory: ${made} became ${made.replace('3', '3.5')}`]: between,
  [`createMemory: ${made} became ${made.replace('3', '2.5')}`]: between,
  [`createMemory: ${made} became ${made.replace('3', '4')}`]: between,
  'sums: add(matmul(x, transpose(w)), b) became add(b, matmul(x, transpose(w)))': order,
  'remember: add(mul(f, c), mul(i, g)) became add(mul(i, g), mul(f, c))': order,
  'remember: add(mul(f, c), mul(i, g)) became add(mul(c, f), mul(i, g))': order,
  'remember: add(mul(f, c), mul(i, g)) became add(mul(f, c), mul(g, i))': order,
})
