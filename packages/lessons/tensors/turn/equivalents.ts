import { equivalents } from '@neuralings/lesson-kit'

const reason = 'toSpliced() drops what is behind the point, so 1.5 entries are 1.'

export default equivalents({
  'select: shape = x.shape.toSpliced(dim, 1) became shape = x.shape.toSpliced(dim, 1.5)': reason,
  'select: strides = x.strides.toSpliced(dim, 1) became strides = x.strides.toSpliced(dim, 1.5)':
    reason,
})
