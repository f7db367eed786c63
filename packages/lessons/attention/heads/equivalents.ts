import { equivalents } from '@neuralings/lesson-kit'

const whole = 'slice keeps the whole part of its bounds only.'
const swap = 'Two dimensions that change places do so in either order.'

export default equivalents({
  'splitHeads: x.shape.slice(0, -1) became x.shape.slice(0.5, -1)': whole,
  'splitHeads: x.shape.slice(0, -1) became x.shape.slice((-0.5), -1)': whole,
  'splitHeads: x.shape.slice(0, -1) became x.shape.slice(0, -1.5)': whole,
  'splitHeads: transpose(parts, [-3, -2]) became transpose(parts, [-2, -3])': swap,
  'mergeHeads: rows = transpose(x, [-3, -2]) became rows = transpose(x, [-2, -3])': swap,
  'mergeHeads: rows.shape.slice(0, -2) became rows.shape.slice(0.5, -2)': whole,
  'mergeHeads: rows.shape.slice(0, -2) became rows.shape.slice((-0.5), -2)': whole,
  'mergeHeads: rows.shape.slice(0, -2) became rows.shape.slice(0, -2.5)': whole,
})
