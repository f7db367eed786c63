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
  'one sum around all three': {
    find: `${self}
  ${cross}
  ${network}`,
    replace: `return residual(x, h => {
    const asked = multiHeadAttention(layerNorm(h, weights.norm1), weights.attention, { heads, mask })
    const told = multiHeadAttention(layerNorm(asked, weights.normCross), weights.cross, {
      heads,
      memory,
      mask: memoryMask,
    })
    return feedForward(layerNorm(told, weights.norm2), weights.feedForward)
  })`,
    says: 'One residual goes around all three parts. So each part hears only what the one before it said, and not the word itself. Each has a way around of its own.',
  },
  'one sum around both attentions': {
    find: `${self}
  ${cross}`,
    replace: `const told = residual(x, h => {
    const asked = multiHeadAttention(layerNorm(h, weights.norm1), weights.attention, { heads, mask })
    return multiHeadAttention(layerNorm(asked, weights.normCross), weights.cross, {
      heads,
      memory,
      mask: memoryMask,
    })
  })`,
    says: 'One residual goes around both attentions. So the word asks the memory without being there itself. There are three ways around, one for each part.',
  },
  'the network in between': {
    find: `${cross}
  ${network}`,
    replace: `${network.replace('return', 'const thought =').replace('told', 'asked')}
  ${cross.replace('const told =', 'return').replace('asked', 'thought')}`,
    says: 'The network stands between the two attentions. A word thinks when it has asked everybody: the network comes last.',
  },
  'the way of 2017': {
    find: `${self}
  ${cross}
  ${network}`,
    replace: `${self.replace('residual(', 'layerNorm(residual(').replace('layerNorm(x, weights.norm1)', 'x').replace(/\)$/, '), weights.norm1)')}
  ${cross.replace('residual(', 'layerNorm(residual(').replace('layerNorm(h, weights.normCross)', 'h').replace(/\)$/, '), weights.normCross)')}
  ${network.replace('residual(', 'layerNorm(residual(').replace('layerNorm(h, weights.norm2)', 'h')}, weights.norm2)`,
    says: 'You put each sum in order, so that what came in is changed, too. That is the way of 2017. Here the way around stays free, and the order is made on the way into each part.',
  },
  'asks before it has heard': {
    find: cross,
    replace: cross.replace('asked, h =>', 'asked, () =>').replace('layerNorm(h,', 'layerNorm(x,'),
    says: 'The memory is asked by x as it came in. First the words that are written ask each other; what comes of that asks the memory.',
  },
  'asks by the first norm before it has heard': {
    find: cross,
    replace: cross
      .replace('asked, h =>', 'asked, () =>')
      .replace('layerNorm(h, weights.normCross)', 'layerNorm(x, weights.norm1)'),
    says: 'The memory is asked by x as it came in. First the words that are written ask each other; what comes of that asks the memory.',
  },
  'the later norms swapped': {
    find: `${cross}
  ${network}`,
    replace: `${cross.replace('normCross', 'norm2')}
  ${network.replace('norm2', 'normCross')}`,
    says: 'norm2 and normCross stand in each other’s place: normCross is before the questions to the memory, norm2 before the network.',
  },
  'the tables swapped': {
    find: `${self}
  ${cross}`,
    replace: `${self.replace('weights.attention', 'weights.cross')}
  ${cross.replace('weights.cross', 'weights.attention')}`,
    says: 'The tables of both attentions stand in each other’s place: weights.attention is for one’s own words, weights.cross for the memory.',
  },
  'no way around the network': {
    find: network,
    replace: 'return feedForward(layerNorm(told, weights.norm2), weights.feedForward)',
    says: 'There is no way around the network: what was there before it is gone.',
  },
  'no way around the first attention': {
    find: self,
    replace: `const asked = multiHeadAttention(layerNorm(x, weights.norm1), weights.attention, { heads, mask })`,
    says: 'There is no way around the first attention: what a word was itself is gone, and only what it has heard is left.',
  },
  'no norm before the network': {
    find: network,
    replace: network.replace('layerNorm(h, weights.norm2)', 'h'),
    says: 'The network gets rows of any size. They are put in order first, by norm2.',
  },
  'no norm before the first attention': {
    find: self,
    replace: self.replace('layerNorm(x, weights.norm1)', 'x'),
    says: 'The first attention gets x of any size. It is put in order first, by norm1.',
  },
})
