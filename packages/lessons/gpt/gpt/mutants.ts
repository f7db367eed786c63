import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'no places': {
    find: 'add(embedding(ids, tokens), sinusoidalPositions(length, dim))',
    replace: 'embedding(ids, tokens)',
    says: 'Your tokens have no places. Attention alone does not know which one stood first.',
  },
  'no mask': {
    find: '{ heads, mask: causalMask(length) }',
    replace: '{ heads }',
    says: 'Nothing hides the future: every place sees the token that it is to guess. The loss would fall to 0, and nothing would be learnt for writing.',
  },
  'the first block alone': {
    find: 'for (const weights of blocks) x = block(x, weights, { heads, mask: causalMask(length) })',
    replace: 'x = block(x, blocks[0], { heads, mask: causalMask(length) })',
    says: 'Only the first block has its turn. There may be any number of them, also none.',
  },
  'the same input for all': {
    find: 'x = block(x, weights,',
    replace: 'x = block(add(embedding(ids, tokens), sinusoidalPositions(length, dim)), weights,',
    says: 'Every block gets the embedded tokens. Each has to go on from what the one before it has made.',
  },
  'no last norm': {
    find: 'layerNorm(x, norm)',
    replace: 'x',
    says: 'The last norm is missing. Blocks put in order what they get and not what they give, so the sum of all goes into the head as it is.',
  },
  'norm after every block': {
    find: 'for (const weights of blocks) x = block(x, weights, { heads, mask: causalMask(length) })',
    replace:
      'for (const weights of blocks) x = layerNorm(block(x, weights, { heads, mask: causalMask(length) }), norm)',
    says: 'You put the stream in order after every block. That is once, in the end: in between the way around has to stay free.',
  },
  'no head': {
    find: 'return project(layerNorm(x, norm), head)',
    replace: 'return layerNorm(x, norm)',
    says: 'You give C numbers for each place. What is asked for is a score for each of V letters: who makes those?',
  },
  'the first row': {
    find: 'select(scores, { dim: 0, index: -1 })',
    replace: 'select(scores, { dim: 0, index: 0 })',
    says: 'You draw from the first row. It guesses the second token, which is there already; which row guesses the one that is not?',
  },
  'the whole past': {
    find: 'ids.slice(-length)',
    replace: 'ids',
    says: 'You ask about the whole text, though the model has learnt to look back over `length` tokens only.',
  },
  'the beginning': {
    find: 'ids.slice(-length)',
    replace: 'ids.slice(0, length)',
    says: 'You ask about the beginning of the text. It goes on at the other end.',
  },
  'only the prompt': {
    find: 'ids.slice(-length)',
    replace: 'prompt.slice(-length)',
    says: 'You ask about the prompt each time. What has been written since has to be read, too.',
  },
  'never appended': {
    find: 'ids.push(sample(shares, { rng }))',
    replace: 'sample(shares, { rng })',
    says: 'A token is drawn, and then lost: nothing is appended, so the text stays as it was.',
  },
  'the likeliest each time': {
    find: 'sample(shares, { rng })',
    replace: 'shares.data.indexOf(Math.max(...shares.data))',
    says: 'You take the likeliest each time, and nothing is left to chance. What is asked for is a draw by the shares.',
  },
  'without knobs': {
    find: 'sharesOf(select(scores, { dim: 0, index: -1 }), sampling)',
    replace:
      'sharesOf(select(scores, { dim: 0, index: -1 }), { temperature: 1, topK: scores.shape[1] })',
    says: 'Temperature and top-k are not heard: whatever they are, you draw at 1 and from all.',
  },
})
