import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'sum: along = dim < 0 ? dim + 2 : dim became along = dim < (-0.5) ? dim + 2 : dim':
    'A dimension is a whole number.',
  'sum: along = dim < 0 ? dim + 2 : dim became along = dim < (-1) ? dim + 2 : dim':
    'Dimension −1 is not 0, so it means the rows either way; and with() counts −1 from the end as well.',
})
