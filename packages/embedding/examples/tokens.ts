// How long should a token be? The first chapter of a novel, read in three ways: the fewer tokens one needs to know, the
// more of them a text has. And what each makes of a sentence that it has never seen.

import { loadNovel } from '@neuralings/datasets/novel'
import { BPETokenizer, CharTokenizer, WordTokenizer } from '@neuralings/embedding'

const novel = await loadNovel()
const { text } = novel.find(({ chapter }) => chapter === '1')!

const characters = CharTokenizer.train(text, { unknown: '�' })
const pairs = BPETokenizer.train(text, { vocabSize: 1000 })
const words = WordTokenizer.train(text)

for (const tokenizer of [characters, pairs, words])
  console.log(tokenizer.vocabSize, 'tokens known,', tokenizer.encode(text).length, 'in the text')
// 63 tokens known, 12186 in the text
// 1000 tokens known, 4004 in the text
// 922 tokens known, 2588 in the text

const unseen = 'The whale! 鲸鱼 🐋'
for (const tokenizer of [characters, pairs, words])
  console.log(tokenizer.decode(tokenizer.encode(unseen)))
// The whale! �� �
// The whale! 鲸鱼 🐋
// The whale ! <unk> <unk> <unk>

// Only pairs of bytes lost nothing: what they have no token for, they spell.
console.log(
  pairs
    .encode('The whale! 鲸')
    .map(id => pairs.decode([id]))
    .join('|'),
) // T|he| whale|!| |�|�|�
