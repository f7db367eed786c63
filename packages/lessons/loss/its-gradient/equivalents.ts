import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'crossEntropyGradient: (share - Number(k === target[i])) / logits.length became (share - Number(k === target[i])) / target.length':
    'There are as many rows as classes in target.',
})
