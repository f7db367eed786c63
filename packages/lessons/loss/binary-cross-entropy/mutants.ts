import { mutants } from '@neuralings/lesson-kit'

const line = 'total += Math.max(z, 0) - z * y + Math.log1p(Math.exp(-Math.abs(z)))'
const softplus = 'Math.log1p(Math.exp(-Math.abs(z)))'

export default mutants({
  'sigmoid first': {
    find: line,
    replace: `const p = 1 / (1 + Math.exp(-z))
    total -= Math.log(y === 1 ? p : 1 - p)`,
    says: 'You take σ first, and ln of it afterwards. Far out σ is rounded to 0 or 1, so that the surprise becomes Infinity or nothing. Bring the two together before you compute.',
  },
  'sigmoid first, both terms': {
    find: line,
    replace: `const p = 1 / (1 + Math.exp(-z))
    total -= y * Math.log(p) + (1 - y) * Math.log(1 - p)`,
    says: 'You take σ first, and ln of it afterwards. Far out one of the two logarithms is −Infinity, and 0 times that is NaN. Bring σ and ln together before you compute.',
  },
  'clamps the share': {
    find: line,
    replace: `const p = Math.min(Math.max(1 / (1 + Math.exp(-z)), 1e-7), 1 - 1e-7)
    total -= Math.log(y === 1 ? p : 1 - p)`,
    says: 'You keep the share away from 0 and 1. That gives no Infinity, but a surprise that ends at 16.1, and is level there: nothing is learnt where the network is most wrong.',
  },
  'hears only a yes': {
    find: line,
    replace: `total += y * (Math.max(-z, 0) + ${softplus})`,
    says: 'At a no nothing is counted, so that a network that always says yes has no loss at all. What is its surprise when the answer is 0?',
  },
  'yes and no in each other’s place': {
    find: '- z * y +',
    replace: '- z * (1 - y) +',
    says: 'A high score counts as wrong at a yes, and as right at a no: the two answers are in each other’s place.',
  },
  'logits and target in each other’s place': {
    find: '[logits[i], target[i]]',
    replace: '[target[i], logits[i]]',
    says: 'You take the answers for the scores, and the scores for the answers. Which of the two goes through σ?',
  },
  'forgets the small': {
    find: softplus,
    replace: 'Math.log(1 + Math.exp(-Math.abs(z)))',
    says: 'Nearly right: from a score of 37 on yours is 0. Added to 1, what is as small as e⁻⁴⁰ is rounded away. The task names a function for it.',
  },
  'sigmoid twice': {
    find: 'const [z, y] = [logits[i], target[i]]',
    replace: 'const [z, y] = [1 / (1 + Math.exp(-logits[i])), target[i]]',
    says: 'Your scores go through σ twice. A loss of 0.31 is the least it can ever say, and 1.31 the most. Scores come in, not shares.',
  },
  sums: {
    find: 'return total / logits.length',
    replace: 'return total',
    says: 'You add the surprises up. The loss is their mean, or twice the batch would be twice as wrong.',
  },
  'overflows upwards': {
    find: line,
    replace: 'total += Math.log1p(Math.exp(z)) - z * y',
    says: 'At a score of 1000, e^z is Infinity. You have the right formula for scores below 0; above, something has to be taken out of the sum first, as in softmax.',
  },
  'overflows downwards': {
    find: line,
    replace: 'total += Math.log1p(Math.exp(-z)) + z * (1 - y)',
    says: 'At a score of −1000, e^−z is Infinity. You have the right formula for scores above 0; below, something has to be taken out of the sum first, as in softmax.',
  },
  'overflows where it is wrong': {
    find: line,
    replace: 'total += Math.log1p(Math.exp(y === 1 ? -z : z))',
    says: 'This is exact while the network is right. Where it is far wrong, e is raised to the power of 1000, and that is Infinity. Take something out of the sum first, as in softmax.',
  },
  'forgets the size': {
    find: 'Math.exp(-Math.abs(z))',
    replace: 'Math.exp(-z)',
    says: 'Above 0 you are right. Below 0 your power of e grows as well, though its growth has been taken out in front: it is counted twice.',
  },
  'forgets the rest': {
    find: ` + ${softplus}`,
    replace: '',
    says: 'Far from 0 you are right. Near 0 the corner has to be rounded off: at a score of 0 your loss is 0, and nobody knows anything there.',
  },
  'turns the sign': {
    find: 'return total / logits.length',
    replace: 'return -total / logits.length',
    says: 'Your loss is below 0, and falls the more wrong the scores are. A logarithm of a share is negative: where is its minus?',
  },
  'is right or wrong': {
    find: line,
    replace: 'total += z > 0 === (y === 1) ? 0 : 1',
    says: 'You count the mistakes. A nudge to a score changes no count, so nothing could be learnt from it. How surprised is each score?',
  },
  'adds a little': {
    find: line,
    replace: `const p = 1 / (1 + Math.exp(-z))
    total -= y * Math.log(p + 1e-12) + (1 - y) * Math.log(1 - p + 1e-12)`,
    says: 'You add a little to each share, so that ln never meets a 0. Then the surprise comes to an end far out, and is level there: nothing is learnt where the network is most wrong.',
  },
  'adds a little more': {
    find: line,
    replace: `const p = 1 / (1 + Math.exp(-z))
    total -= y * Math.log(p + 1e-9) + (1 - y) * Math.log(1 - p + 1e-9)`,
    says: 'You add a little to each share, so that ln never meets a 0. Then the surprise comes to an end far out, and is level there: nothing is learnt where the network is most wrong.',
  },
  'each form where it overflows': {
    find: line,
    replace: `const s = y === 1 ? z : -z
    total += s < 0 ? Math.log1p(Math.exp(-s)) : -s + Math.log1p(Math.exp(s))`,
    says: 'You have both forms, and each stands on the side where its power grows without end. On which side is that of e⁻ᶻ small?',
  },
  'a rope too soon': {
    find: line,
    replace: `const s = y === 1 ? z : -z
    total += s < -5 ? -s : Math.log1p(Math.exp(-s))`,
    says: 'Far out on the wrong side you count the score alone. There is a little more to it, a ten-thousandth at −9 still: what is left of the logarithm, when the score is taken out of it?',
  },
  'a rope a little later': {
    find: line,
    replace: `const s = y === 1 ? z : -z
    total += s < -10 ? -s : Math.log1p(Math.exp(-s))`,
    says: 'Far out on the wrong side you count the score alone. There is a little more to it, a ten-thousandth at −9 still: what is left of the logarithm, when the score is taken out of it?',
  },
  'a thousand for all': {
    find: line,
    replace: `const surprise = Math.log1p(Math.exp(y === 1 ? -z : z))
    total += Number.isFinite(surprise) ? surprise : 1000`,
    says: 'Where the power of e becomes Infinity you put a number of your own, the same for all. The surprise of −2000 is 2000. Take something out of the sum first, as in softmax.',
  },
  'the largest of the batch': {
    find: line,
    replace: `const largest = Math.max(...logits)
    total += Math.log1p(Math.exp(y === 1 ? largest - z : z - largest))`,
    says: 'You take the largest score of the batch off. Softmax shares between the scores of one row; here each score has a share of its own, and the other side of it is 0.',
  },
  'squares the difference': {
    find: line,
    replace: 'total += (1 / (1 + Math.exp(-z)) - y) ** 2',
    says: 'You square what the share is off by. That never gets above 1, however wrong and sure a score is. The surprise of the truth is asked for.',
  },
})
