import { equivalents } from '@neuralings/lesson-kit'

const whole = 'A tensor of int32 keeps the whole part only.'

export default equivalents({
  'causalMask: mask.data[i * keys + j] = j <= i + keys - queries ? 1 : 0 became mask.data[i * keys + j] = j <= i + keys - queries ? 1.5 : 0':
    whole,
  'causalMask: mask.data[i * keys + j] = j <= i + keys - queries ? 1 : 0 became mask.data[i * keys + j] = j <= i + keys - queries ? 1 : 0.5':
    whole,
  'causalMask: mask.data[i * keys + j] = j <= i + keys - queries ? 1 : 0 became mask.data[i * keys + j] = j <= i + keys - queries ? 1 : (-0.5)':
    whole,
})
