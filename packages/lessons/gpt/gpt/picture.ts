import { picture } from '@neuralings/lesson-kit/picture'

interface Kept {
  sample: string
  reached: number
  bigram: number
}

export default picture<unknown, Kept>({
  type: 'text',
  yours: (_, { sample }) => sample.split('\n'),
  caption: (_, { reached, bigram }) =>
    `written by your GPT: loss ${reached.toFixed(2)} on text that it has not read, the bigram ${bigram.toFixed(2)}`,
  reached: (_, { reached }) => `held-out loss ${reached.toFixed(2)}`,
})
