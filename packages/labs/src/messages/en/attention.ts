// Attention.
import type { Note } from '../note.ts'

export const attention = {
  title: 'attention',
  goal: 'Say of each of the three heads where it looks, in every sentence.',
  shortGoal: (said: number, all: number) => `${said} of ${all} guesses`,
  keys: {
    asks: 'who asks',
    asked: 'who is asked',
    head: 'next head',
    sentence: 'next sentence',
    mask: 'hide the one who is asked',
    say: 'say where it looks',
    restart: 'restart',
  },
  words: ['saw', 'bit', 'met', 'the', 'a', 'red', 'cat', 'dog', 'man'],
  rules: {
    itself: 'the word itself',
    before: 'one word back',
    first: 'the first word',
    fourth: 'the fourth word',
    verb: 'the verb',
    the: 'the word "the"',
  },
  head: 'head',
  looksAt: 'looks at',
  sentence: 'sentence',
  pair: (asks: string, asked: string) => `"${asks}" asks "${asked}"`,
  sum: 'sum',
  scaled: '÷ √4',
  share: 'softmax',
  heard: (asks: string) => `what "${asks}" hears: each share × value`,
  notes: {
    share: (asks: string, asked: string, percent: number): Note => [
      `${percent} % of what "${asks}" hears comes from "${asked}".`,
      `"${asked}": ${percent} %`,
    ],
    masked: (asked: string): Note => [
      `"${asked}" is hidden: in every row the others grow.`,
      `"${asked}" is hidden`,
    ],
    shown: (asked: string): Note => [`"${asked}" may be seen again.`, `"${asked}" is back`],
    refused: ['Somebody has to be left to be heard.', 'One has to be left.'] as Note,
    fits: (rule: string): Note => [`Here it looks at ${rule}. In others as well?`, 'It fits here.'],
    refuted: (rule: string, count: number, all: number): Note => [
      `No: ${rule} is right for ${count} of ${all} here.`,
      `right for ${count} of ${all}`,
    ],
    notAll: ['It fits here, but not all three fit every sentence.', 'Not everywhere.'] as Note,
    reached: [
      'Nobody told them: each took one question to itself.',
      'Each took one question.',
    ] as Note,
  },
  describe: {
    sentence: (words: string) => `The sentence is: ${words}.`,
    head: (head: number, all: number) => `Head ${head} of ${all}.`,
    row: (asks: string, shares: string) => `"${asks}" listens to ${shares}.`,
    vectors: (asks: string, asked: string, { q, k }: Record<'q' | 'k', string>) =>
      `The query of "${asks}" is ${q}; the key of "${asked}" is ${k}.`,
    score: (score: string, share: string) =>
      `Their dot product over the root of 4 is ${score}, and its share ${share}.`,
    value: (word: string, value: string) => `The value of "${word}" is ${value}.`,
    heard: (asks: string, numbers: string) => `"${asks}" hears ${numbers}.`,
    masked: (words: string) => (words ? `Hidden: ${words}.` : 'Nothing is hidden.'),
    said: (rule: string) => `You said that this head looks at ${rule}.`,
    unsaid: 'You have not said yet where this head looks.',
    reached: 'The goal is reached: all three heads are named.',
    goal: (said: number, all: number) =>
      `The goal is to say of ${all} heads where they look; ${said} have a guess.`,
  },
}
