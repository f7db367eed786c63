import { BPETokenizer } from '@neuralings/embedding'
import { picture } from '@neuralings/lesson-kit/picture'

const learntFrom = {
  English:
    'call me ishmael. i thought i would sail about a little and see the watery part of the world. i see the sea, and the whale sees me.',
  中文: '海上生明月，天涯共此时。海上明月共潮生。明月几时有，天上明月。春江潮水连海平，海上明月。',
}
const texts = ['i see the sea', '海上明月']

export default picture<typeof import('./exercise.ts')>({
  type: 'text',
  yours: ({ encode }) =>
    Object.entries(learntFrom).flatMap(([language, text]) => {
      const { merges } = BPETokenizer.train(text, { vocabSize: 296 })
      const pairs = merges.map(([left, right]): [number, number] => [left, right])
      const counts = texts.map(each => `${each}, in tokens: ${encode(each, pairs).length}`)
      return [`merges from ${language}`, ...counts]
    }),
  caption: 'the same two texts, by up to 40 merges that were learnt from one language or the other',
})
