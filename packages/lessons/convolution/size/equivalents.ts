import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'outputSize: reach = dilation * (k - 1) + 1 became reach = dilation * (k - 1) + 0.5':
    'Everything is whole, and is rounded down: half a pixel of room makes no stop more.',
})
