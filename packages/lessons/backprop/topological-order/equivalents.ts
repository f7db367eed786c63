import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'topologicalOrder: path.length > 0 became path.length > 0.5': 'A length is a whole number.',
  'topologicalOrder: node = path.at(-1)! became node = path.at(-1.5)!':
    'at() drops what is behind the point.',
})
