import { mutants } from '@neuralings/lesson-kit'

const output = 'const output = { w: randn([10, 32], { rng, std: 0.05 }), b: zeros([10]) }'
const wide = output.replace('0.05', '5')
const rest = `
  return [hidden, output]
}

/** What the first loss has to be, or nearly, when there are n classes and nothing is known of them. */
export function lossOfGuessing(n: number): number {
  return `
const loss = 'return crossEntropy(logits.toArray() as number[][], target)'

export default mutants({
  'too sure, and the share of errors': {
    find: `${output}${rest}Math.log(n)`,
    replace: `${wide}${rest}1 - 1 / n`,
    says: 'Nothing has changed: the reader is still sure before it has learnt anything. And what lossOfGuessing gives is a share of errors. The loss is a surprise: at which share?',
  },
  'too sure': {
    find: output,
    replace: wide,
    says: 'The scores of your reader still lie ten apart, so its shares are nearly all 0 or 1: it is sure, and mostly wrong. What makes a score large: the digit, or a weight?',
  },
  'still too sure': {
    find: output,
    replace: output.replace('0.05', '0.5'),
    says: 'Better, and still too sure: your scores lie about one apart, and cost about half a nat more than a guess. Go on in the same direction.',
  },
  'the hidden layer instead': {
    find: `std: 0.05 }), b: zeros([32]) }\n  ${output}`,
    replace: `std: 0.0005 }), b: zeros([32]) }\n  ${wide}`,
    says: 'You have made the hidden weights tiny, so that hardly anything of the picture arrives. The scores are small, but it is the last layer that is too loud.',
  },
  'all weights are nothing': {
    find: `randn([32, 784], { rng, std: 0.05 }), b: zeros([32]) }\n  ${output}`,
    replace:
      'zeros([32, 784]), b: zeros([32]) }\n  const output = { w: zeros([10, 32]), b: zeros([10]) }',
    says: 'Your first loss is right, and your reader will never learn: all hidden units are the same, so each of them is told the same, for ever. Weights have to differ.',
  },
  'draws as it likes': {
    find: `const hidden = { w: randn([32, 784], { rng, std`,
    replace: `const hidden = { w: randn([32, 784], { rng: createRng(7), std`,
    says: 'Your reader is the same whatever is passed as rng. Draw from the generator that was handed in.',
  },
  'divides the loss': {
    find: loss,
    replace: `${loss} / 6.3`,
    says: 'You divide the loss. The number on the screen is smaller now, and the reader as sure as before: mend what is measured, not the measure.',
  },
  'holds the scores back': {
    find: loss,
    replace: 'return crossEntropy((logits.toArray() as number[][]).map(row => row.map(z => Math.max(-1, Math.min(1, z)))), target)', // biome-ignore format: stays a row
    says: 'You cut the scores off when they are measured. A trained reader may be sure, and its loss has to show when it is wrong. Look at where the scores come from.',
  },
  'cools the scores': {
    find: loss,
    replace: 'return crossEntropy((logits.toArray() as number[][]).map(row => row.map(z => z / 100)), target)', // biome-ignore format: stays a row
    says: 'You divide the scores when they are measured. So every reader looks unsure, also one that has good reasons. Look at where the scores come from.',
  },
  'the share of errors': {
    find: 'Math.log(n)',
    replace: '1 - 1 / n',
    says: 'Your lossOfGuessing is the share of wrong guesses. Cross-entropy does not count errors, it measures surprise: how surprised is one who gave each class the same share?',
  },
  'the share of each': {
    find: 'Math.log(n)',
    replace: '1 / n',
    says: 'Your lossOfGuessing is the share that each class gets. How surprised is one at the truth, when that is its share?',
  },
  'counts in bits': {
    find: 'Math.log(n)',
    replace: 'Math.log2(n)',
    says: 'Your lossOfGuessing counts in bits: 1 for two classes. The loss counts in nats.',
  },
  'of ten alone': {
    find: 'Math.log(n)',
    replace: 'Math.LN10',
    says: 'Your lossOfGuessing is right for ten classes, and for no other number of them.',
  },
  'is negative': {
    find: 'Math.log(n)',
    replace: 'Math.log(1 / n)',
    says: 'Your lossOfGuessing is below 0. A surprise never is: look at its sign.',
  },
})
