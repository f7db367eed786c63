import { picture } from '@neuralings/lesson-kit/picture'

const words = 'the price of corn fell again'.split(' ')
const lines = (found: [number, number][]) =>
  words.map((word, id) => {
    const company = found.filter(([center]) => center === id).map(pair => words[pair[1]])
    return `${word.padEnd(6)} ${company.join(' ')}`
  })

export default picture<typeof import('./exercise.ts')>({
  type: 'text',
  yours: ({ pairs }) => lines(pairs([0, 1, 2, 3, 4, 5], { window: 2 })),
  caption: 'each word of a sentence, and its company in a window of 2',
})
