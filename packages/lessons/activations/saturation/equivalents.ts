import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  "keys: 'down', 'left*10' became 'left*10', 'down'":
    'One key moves the point and the other chooses the curve, so their order does not matter.',
  "keys: 'down', 'left*6' became 'left*6', 'down'":
    'One key moves the point and the other chooses the curve, so their order does not matter.',
})
