import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'sumTo: dim = 0 became dim = (-1)': 'There is no dimension at that place, so none of size 1.',
  'sumTo: dim < shape.length became dim <= shape.length':
    'There is no dimension at that place, so none of size 1.',
  'sumTo: dim < shape.length became dim < (shape.length + 1)':
    'There is no dimension at that place, so none of size 1.',
})
