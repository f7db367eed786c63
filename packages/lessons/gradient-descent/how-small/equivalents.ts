import { equivalents } from '@neuralings/lesson-kit'

const neighbour =
  'The neighbours of the best power are right answers, too: the bottom of the curve is wide.'

export default equivalents({
  'answer: -8 became -9': neighbour,
  'answer: -8 became -7': neighbour,
})
