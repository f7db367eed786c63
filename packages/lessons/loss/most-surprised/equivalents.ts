import { equivalents } from '@neuralings/lesson-kit'

const cut = 'slice() drops what is behind the point, so half a row more or less is the first row.'

export default equivalents({
  'mostSurprising: rows.slice(0, k) became rows.slice(0.5, k)': cut,
  'mostSurprising: rows.slice(0, k) became rows.slice((-0.5), k)': cut,
})
