import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'lowest: best = { x: 0, y: 0 } became best = { y: 0 }':
    'The walk soon finds a lower point, and nothing is left of the first.',
  'lowest: best = { x: 0, y: 0 } became best = { x: 0.5, y: 0 }':
    'The walk soon finds a lower point, and nothing is left of the first.',
  'lowest: best = { x: 0, y: 0 } became best = { x: (-0.5), y: 0 }':
    'The walk soon finds a lower point, and nothing is left of the first.',
  'lowest: best = { x: 0, y: 0 } became best = { x: 1, y: 0 }':
    'The walk soon finds a lower point, and nothing is left of the first.',
  'lowest: best = { x: 0, y: 0 } became best = { x: (-1), y: 0 }':
    'The walk soon finds a lower point, and nothing is left of the first.',
  'lowest: best = { x: 0, y: 0 } became best = { x: 0, y: 0.5 }':
    'The walk soon finds a lower point, and nothing is left of the first.',
  'lowest: best = { x: 0, y: 0 } became best = { x: 0, y: 1 }':
    'The walk soon finds a lower point, and nothing is left of the first.',
  'lowest: x = -3 became x = -3.5': 'The lowest point is on this walk, too.',
  'lowest: x = -3 became x = -2.5': 'The lowest point is on this walk, too.',
  'lowest: x = -3 became x = -4': 'The lowest point is on this walk, too.',
  'lowest: x = -3 became x = -2': 'The lowest point is on this walk, too.',
  'lowest: x <= 0 became x < 0': 'The lowest point is on this walk, too.',
  'lowest: x <= 0 became x <= 0.5': 'The lowest point is on this walk, too.',
  'lowest: x <= 0 became x <= (-0.5)': 'The lowest point is on this walk, too.',
  'lowest: x <= 0 became x <= 1': 'The lowest point is on this walk, too.',
  'lowest: gelu(x) < best.y became gelu(x) <= best.y':
    'Of two points that are equally low, either is the lowest.',
})
