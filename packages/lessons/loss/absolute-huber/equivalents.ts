import { equivalents } from '@neuralings/lesson-kit'

const alike = 'y and target are equally long.'
const meet = 'Where the pieces meet, they agree.'

export default equivalents({
  'l1: i < y.length became i < target.length': alike,
  'l1: total / y.length became total / target.length': alike,
  'huber: i < y.length became i < target.length': alike,
  'huber: size <= delta ? size ** 2 / 2 : delta * (size - delta / 2) became size < delta ? size ** 2 / 2 : delta * (size - delta / 2)':
    meet,
  'huber: total / y.length became total / target.length': alike,
  'huberSlope: Math.abs(error) <= delta ? error : Math.sign(error) * delta became Math.abs(error) < delta ? error : Math.sign(error) * delta':
    meet,
})
