import { mutants } from '@neuralings/lesson-kit'

const self = `const asked = residual(x, x =>
    multiHeadAttention(layerNorm(x, weights.norm1), weights.attention, { heads, mask }),
  )`
const cross = `const told = residual(asked, h =>
    multiHeadAttention(layerNorm(h, weights.normCross), weights.cross, {
      heads,
      memory,
      mask: memoryMask,
    }),
  )`
const network =
  'return residual(told, h => feedForward(layerNorm(h, weights.norm2), weights.feedForward))'

export default mutants({
  'asks itself': {
    find: '      memory,\n      mask: memoryMask,\n',
    replace: '      mask,\n',
    says: 'Keys and values come from what is written, in the second attention, too. Nothing that was read ever gets in.',
  },
  'a causal mask on the memory': {
    find: '      mask: memoryMask,\n',
    replace: '      mask: causalMask(x.shape.at(-2)!, memory.shape.at(-2)!),\n',
    says: 'The memory is hidden by a causal mask. What was read is there as a whole, before the first word is written: only what is written has a future.',
  },
  'sees the filling': {
    find: '      mask: memoryMask,\n',
    replace: '',
    says: 'The memory is asked without memoryMask, so a word also listens to places that only fill a row up.',
  },
  'looks ahead': {
    find: 'weights.attention, { heads, mask }),',
    replace: 'weights.attention, { heads }),',
    says: 'The first attention has no mask: each word sees those that are written after it, which it is to guess.',
  },
  'the memory asks': {
    find: cross,
    replace: `const told = residual(asked, h =>
    multiHeadAttention(memory, weights.cross, {
      heads,
      memory: layerNorm(h, weights.normCross),
    }),
  )`,
    says: 'The sides are swapped: here the memory asks what is written. Who writes asks, and the memory answers; the shape is that of x.',
  },
  'the tables of the first': {
    find: 'weights.cross, {',
    replace: 'weights.attention, {',
    says: 'Both attentions use the same tables. Asking what was read is another question than asking one’s own words: weights.cross is for it.',
  },
  'the norm of the first': {
    find: 'weights.normCross',
    replace: 'weights.norm1',
    says: 'norm1 is used twice. Before the questions to the memory stands a norm of its own.',
  },
  'the norm of the network': {
    find: 'weights.normCross',
    replace: 'weights.norm2',
    says: 'norm2 is used twice. Before the questions to the memory stands a norm of its own.',
  },
  'the memory first': {
    find: `${self}
  ${cross}`,
    replace: `${cross.replace('asked', 'x').replace('told', 'asked')}
  ${self.replace('asked', 'told').replace('residual(x', 'residual(asked')}`,
    says: 'The memory is asked before the own words are. First what is written so far is taken together, and with that it asks.',
  },
  'only the memory': {
    find: self,
    replace: 'const asked = x',
    says: 'Of the first attention nothing is left: a word does not know what has been written before it.',
  },
  'never asks the memory': {
    find: cross,
    replace: 'const told = asked',
    says: 'Of the second attention nothing is left: whatever was read, the same is written.',
  },
  'no network': {
    find: network,
    replace: 'return told',
    says: 'It ends behind the second attention. The network is missing.',
  },
  'no way around the memory': {
    find: cross,
    replace: cross
      .replace('residual(asked, h =>', '(h => h)(')
      .replaceAll('layerNorm(h,', 'layerNorm(asked,'),
    says: 'There is no way around the second attention: what was written is gone, and only what was read is left.',
  },
  'the first attention is lost': {
    find: 'const told = residual(asked, h',
    replace: 'const told = residual(x, h',
    says: 'Of the first attention nothing is left: a word does not know what has been written before it.',
  },
  'the second attention is lost': {
    find: 'return residual(told, h',
    replace: 'return residual(asked, h',
    says: 'Of the second attention nothing is left: whatever was read, the same is written.',
  },
  'questions out of order': {
    find: 'multiHeadAttention(layerNorm(h, weights.normCross), weights.cross',
    replace: 'multiHeadAttention(h, weights.cross',
    says: 'The questions to the memory come from rows of any size. They are put in order first, by normCross.',
  },
  'the memory in order once more': {
    find: '      memory,\n',
    replace: '      memory: layerNorm(memory, weights.normCross),\n',
    says: 'The memory goes through normCross, too. It is in order when it comes: the encoder has a last norm. Only the questions need one.',
  },
  'the first asks the memory, too': {
    find: 'weights.attention, { heads, mask }),',
    replace: 'weights.attention, { heads, memory, mask: memoryMask }),',
    says: 'Both attentions ask the memory. The first one is among the words that are written.',
  },
  'no gradient for the memory': {
    find: '      memory,\n',
    replace: '      memory: memory.detach(),\n',
    says: 'The numbers are right, and nothing comes back to the memory: the encoder would never learn.',
  },
  'always one head': {
    find: `      heads,
      memory,`,
    replace: `      heads: 1,
      memory,`,
    says: 'The memory is asked with one head, whatever the caller says.',
  },
  'always two heads': {
    find: `{ heads, mask }),
  )
  const told = residual(asked, h =>
    multiHeadAttention(layerNorm(h, weights.normCross), weights.cross, {
      heads,`,
    replace: `{ heads: 2, mask }),
  )
  const told = residual(asked, h =>
    multiHeadAttention(layerNorm(h, weights.normCross), weights.cross, {
      heads: 2,`,
    says: 'There are always two heads. heads says how many there should be, for both attentions.',
  },
  'words in dimension 1': {
    find: 'x.shape[x.shape.length - 2]',
    replace: 'x.shape[1]',
    says: 'You read the number of words from dimension 1. Without a batch something else stands there: it is the last but one.',
  },
  'the filling hides the own words': {
    find: 'weights.attention, { heads, mask }),',
    replace: 'weights.attention, { heads, mask: memoryMask }),',
    says: 'The first attention has the mask of the memory. What is written has one of its own: nothing that comes later may be seen.',
  },
})
