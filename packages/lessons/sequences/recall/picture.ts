import { picture } from '@neuralings/lesson-kit/picture'

interface Kept {
  lengths: number[]
  lstm: number[]
  rnn: number[]
}

/** The places where both networks were asked. */
const lengths = [1, 2, 3, 5, 8, 12, 16, 20, 25, 30, 35, 40]

export default picture<unknown, Kept>({
  type: 'curves',
  x: lengths,
  xLabel: 'symbols read',
  yours: (_, { lstm }) => lstm,
  caption: (_, { rnn }) =>
    `how many still know the first symbol; of the recurrent network ${lengths
      .map((n, i) => `${n}: ${Math.round(100 * rnn[i]!)} %`)
      .filter((_, i) => i % 3 === 0)
      .join('   ')}`,
  reached: (_, { lstm }) => `the first of 40: ${(100 * lstm.at(-1)!).toFixed(0)} %`,
})
