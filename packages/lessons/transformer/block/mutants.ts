import { mutants } from '@neuralings/lesson-kit'

const attention = `const asked = residual(x, x =>
    multiHeadAttention(layerNorm(x, weights.norm1), weights.attention, { heads, mask }),
  )`
const network =
  'return residual(asked, h => feedForward(layerNorm(h, weights.norm2), weights.feedForward))'

export default mutants({
  'nothing bends': {
    find: 'project(bend(project(x, up)), down)',
    replace: 'project(project(x, up), down)',
    says: 'Between up and down nothing bends. Two straight layers are one straight layer, however wide it is inside.',
  },
  'bends at the end': {
    find: 'project(bend(project(x, up)), down)',
    replace: 'bend(project(project(x, up), down))',
    says: 'You bend what comes out. The bend stands inside, where it is wide; what comes out may be negative.',
  },
  'bends twice': {
    find: 'project(bend(project(x, up)), down)',
    replace: 'bend(project(bend(project(x, up)), down))',
    says: 'You bend what comes out, too. Then the network can only add to x, and never take off.',
  },
  'bends first': {
    find: 'project(bend(project(x, up)), down)',
    replace: 'project(project(bend(x), up), down)',
    says: 'You bend what comes in. The bend stands inside, between the two layers.',
  },
  'norm on the sum': {
    find: `${attention}
  ${network}`,
    replace: `const asked = layerNorm(
    residual(x, x => multiHeadAttention(x, weights.attention, { heads, mask })),
    weights.norm1,
  )
  return layerNorm(residual(asked, h => feedForward(h, weights.feedForward)), weights.norm2)`,
    says: 'You put the sum in order, so that what came in is changed, too. That is the way of 2017. Here the way around stays free, and the order is made on the way into each part.',
  },
  'one norm for both': {
    find: 'layerNorm(h, weights.norm2)',
    replace: 'layerNorm(h, weights.norm1)',
    says: 'Both parts go through the same norm. Each has one of its own, norm1 and norm2.',
  },
  'the norms swapped': {
    find: `${attention}
  ${network}`,
    replace: `${attention.replace('norm1', 'norm2')}
  ${network.replace('norm2', 'norm1')}`,
    says: 'norm1 and norm2 stand in each other’s place: norm1 is before the attention.',
  },
  'the sum starts at the norm': {
    find: attention,
    replace: `const ordered = layerNorm(x, weights.norm1)
  const asked = residual(ordered, x => multiHeadAttention(x, weights.attention, { heads, mask }))`,
    says: 'The sum begins with x in order, so x itself is lost. On the way around it goes as it came.',
  },
  'the second sum starts at the norm': {
    find: network,
    replace: `const ordered = layerNorm(asked, weights.norm2)
  return residual(ordered, h => feedForward(h, weights.feedForward))`,
    says: 'The second sum begins with a row that has been put in order, so what came before is lost. On the way around it goes as it came.',
  },
  'no norm before the attention': {
    find: 'multiHeadAttention(layerNorm(x, weights.norm1),',
    replace: 'multiHeadAttention(x,',
    says: 'The attention gets x of any size. It is put in order first, by norm1.',
  },
  'no norm before the network': {
    find: 'feedForward(layerNorm(h, weights.norm2),',
    replace: 'feedForward(h,',
    says: 'The network gets rows of any size. They are put in order first, by norm2.',
  },
  'side by side': {
    find: 'return residual(asked, h => feedForward(layerNorm(h, weights.norm2), weights.feedForward))',
    replace:
      "return add(asked, feedForward(layerNorm(x, weights.norm2), weights.feedForward))\n}\nimport { add } from '@neuralings/autograd'\n{",
    says: 'The network gets x, and not what the attention has made of it: it thinks about words that have not asked anybody yet.',
  },
  'the attention is lost': {
    find: 'residual(asked, h',
    replace: 'residual(x, h',
    says: 'The second sum starts at x again. What the attention has added is never used.',
  },
  'no way around the attention': {
    find: attention,
    replace: `const asked = multiHeadAttention(layerNorm(x, weights.norm1), weights.attention, {
    heads,
    mask,
  })`,
    says: 'There is no way around the attention: what a word was itself is gone, and only what it has heard is left.',
  },
  'no way around the network': {
    find: 'return residual(asked, h => feedForward(layerNorm(h, weights.norm2), weights.feedForward))',
    replace: 'return feedForward(layerNorm(asked, weights.norm2), weights.feedForward)',
    says: 'There is no way around the network: what was there before it is gone.',
  },
  'the mask is lost': {
    find: '{ heads, mask }),',
    replace: '{ heads }),',
    says: 'The mask does not reach the attention. Whoever guesses the next word can read it there.',
  },
  'always one head': {
    find: '{ heads, mask }),',
    replace: '{ heads: 1, mask }),',
    says: 'It is always one head. How many there are, the caller says.',
  },
  'the network first': {
    find: `${attention}
  ${network}`,
    replace: `const asked = residual(x, h => feedForward(layerNorm(h, weights.norm2), weights.feedForward))
  return residual(asked, x =>
    multiHeadAttention(layerNorm(x, weights.norm1), weights.attention, { heads, mask }),
  )`,
    says: 'The network comes first, and the attention after it. Words ask each other first; then each is thought over.',
  },
  'no network': {
    find: network,
    replace: 'return asked',
    says: 'The block ends behind the attention. What a word has heard is not thought over yet: the network is missing.',
  },
  'a norm at the end': {
    find: network,
    replace: `const sum = residual(asked, h => feedForward(layerNorm(h, weights.norm2), weights.feedForward))
  return layerNorm(sum, weights.norm2)`,
    says: 'What comes out is put in order once more, so the way around ends here. The one last norm stands behind the last block of all, and does not belong to any.',
  },
  'no norms': {
    find: `${attention}
  ${network}`,
    replace: `${attention.replace('layerNorm(x, weights.norm1)', 'x')}
  ${network.replace('layerNorm(h, weights.norm2)', 'h')}`,
    says: 'Both parts read x as it runs through, and that grows from block to block. Each puts in order what it reads, by a norm of its own.',
  },
  'both sums start at the norm': {
    find: `${attention}
  ${network}`,
    replace: `const ordered = layerNorm(x, weights.norm1)
  const asked = layerNorm(
    residual(ordered, x => multiHeadAttention(x, weights.attention, { heads, mask })),
    weights.norm2,
  )
  return residual(asked, h => feedForward(h, weights.feedForward))`,
    says: 'Each norm stands before the residual, so what goes around is put in order as well. Only what a part reads is: the norm belongs inside.',
  },
  'always two heads': {
    find: '{ heads, mask }),',
    replace: '{ heads: 2, mask }),',
    says: 'There are always two heads. heads says how many there should be.',
  },
  'one sum around both': {
    find: `${attention}
  ${network}`,
    replace: `return residual(x, h => {
    const asked = multiHeadAttention(layerNorm(h, weights.norm1), weights.attention, { heads, mask })
    return feedForward(layerNorm(asked, weights.norm2), weights.feedForward)
  })`,
    says: 'One residual goes around both parts. So the network hears only what the attention said, and not the word itself. Each part has a way around of its own.',
  },
  'one sum and one norm around both': {
    find: `${attention}
  ${network}`,
    replace: `return residual(x, h => {
    const asked = multiHeadAttention(layerNorm(h, weights.norm1), weights.attention, { heads, mask })
    return feedForward(asked, weights.feedForward)
  })`,
    says: 'One residual and one norm for both parts. Each part has a way around of its own, and puts in order by itself what it reads.',
  },
  'the attention on no way out': {
    find: network,
    replace: `const thought = feedForward(layerNorm(asked, weights.norm2), weights.feedForward)
  return residual(x, () => thought)`,
    says: 'The network thinks about what was asked, and then it is added to x: what the attention has added is lost on the way around. The second sum starts where the first one ended.',
  },
  'the word twice in the first sum': {
    find: `${attention}
  ${network}`,
    replace: `const asked = residual(x, h =>
    residual(h, h => multiHeadAttention(layerNorm(h, weights.norm1), weights.attention, { heads, mask })),
  )
  ${network}`,
    says: 'x is added twice to what the attention says. residual adds it already: what it is given is to say the rest alone.',
  },
  'the word twice in the second sum': {
    find: network,
    replace: `return residual(asked, h =>
    residual(h, h => feedForward(layerNorm(h, weights.norm2), weights.feedForward)),
  )`,
    says: 'What was asked is added twice to what the network says. residual adds it already: what it is given is to say the rest alone.',
  },
  'a way around the whole block': {
    find: `${attention}
  ${network}`,
    replace: `return residual(x, x => {
    ${attention}
    ${network}
  })`,
    says: 'Besides the two ways around there is a third one, around the whole block: x comes out twice. Two sums, one behind the other, are enough.',
  },
  'the network adds what came in': {
    find: 'return project(bend(project(x, up)), down)',
    replace: 'return residual(x, x => project(bend(project(x, up)), down))',
    says: 'feedForward adds x to what it says. Going around is the business of the block, which does it for both parts; feedForward gives only what comes down.',
  },
})
