import { equivalents } from '@neuralings/lesson-kit'

const alike = 'logits and target are equally long.'

export default equivalents({
  'bceWithLogits: i < logits.length became i < target.length': alike,
  'bceWithLogits: total / logits.length became total / target.length': alike,
})
