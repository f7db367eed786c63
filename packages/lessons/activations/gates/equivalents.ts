import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'lowest: x <= 0 became x < 0': 'The point left of 0 is as good as 0, to three decimals.',
  'lowest: f(x) < best.y became f(x) <= best.y':
    'Of two points that are equally low, either is the lowest.',
})
