// Attention.
import type { Note } from '../note.ts'

export const attention = {
  title: 'attention',
  goal: 'Say of each of the three heads where it looks, in every sentence.',
  ownGoal: 'Say of both of your heads where they look for most of the twenty questions.',
  shortGoal: (said: number, all: number) => `${said} of ${all} guesses`,
  keys: {
    asks: 'who asks',
    asked: 'who is asked',
    head: 'next head',
    sentence: 'next sentence',
    symbols: 'other symbols',
    mask: 'hide the one who is asked',
    say: 'say where it looks',
    restart: 'restart',
  },
  own: 'your network',
  shipped: 'a layer that ships',
  words: ['saw', 'bit', 'met', 'the', 'a', 'red', 'cat', 'dog', 'man'],
  rules: {
    itself: 'the word itself',
    before: 'one word back',
    first: 'the first word',
    fourth: 'the fourth word',
    verb: 'the verb',
    the: 'the word "the"',
    placeBefore: 'the place before it',
    placeAfter: 'the place after it',
    last: 'the last place',
    asked: 'the place asked for',
  },
  head: 'head',
  looksAt: 'looks at',
  sentence: 'sentence',
  symbols: 'symbols',
  question: (place: number) => `place ${place}?`,
  place: (place: number) => `place ${place}`,
  pair: (asks: string, asked: string) => `"${asks}" asks "${asked}"`,
  sum: (d: number) => `sum of ${d}`,
  scaled: (d: number) => `÷ √${d}`,
  share: 'softmax',
  heard: (asks: string) => `what "${asks}" hears: each share × value`,
  heardFrom: (asks: string) => `where "${asks}" hears from`,
  answer: (sign: string) => `both heads answer; right is ${sign}`,
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
    mostly: (rule: string, count: number, all: number): Note => [
      `Yes: ${rule} is right for ${count} of ${all}. Next head: tab.`,
      `Yes: ${count} of ${all}. tab.`,
    ],
    notAll: ['It fits here, but not all three fit every sentence.', 'Not everywhere.'] as Note,
    reached: [
      'Nobody told them: each took one question to itself.',
      'Each took one question.',
    ] as Note,
    reachedOwn: [
      'They look at places; what stands there comes as a value.',
      'They look at places.',
    ] as Note,
  },
  describe: {
    model: (name: string) => `The shares are those of ${name}.`,
    symbols: (signs: string) => `The symbols are: ${signs}.`,
    sentence: (words: string) => `The sentence is: ${words}.`,
    head: (head: number, all: number) => `Head ${head} of ${all}.`,
    row: (asks: string, shares: string) => `"${asks}" listens to ${shares}.`,
    vectors: (asks: string, asked: string, { q, k }: Record<'q' | 'k', string>) =>
      `The query of "${asks}" is ${q}; the key of "${asked}" is ${k}.`,
    score: ({ score, share }: Record<'score' | 'share', string>, d: number) =>
      `Their dot product over the root of ${d} is ${score}, and its share ${share}.`,
    value: (word: string, value: string) => `The value of "${word}" is ${value}.`,
    heard: (asks: string, numbers: string) => `"${asks}" hears ${numbers}.`,
    answer: (shares: string, sign: string) =>
      `Both heads together answer ${shares}; right is ${sign}.`,
    masked: (words: string) => (words ? `Hidden: ${words}.` : 'Nothing is hidden.'),
    said: (rule: string) => `You said that this head looks at ${rule}.`,
    unsaid: 'You have not said yet where this head looks.',
    reached: 'The goal is reached: all heads are named.',
    goal: (goal: string, said: number, all: number) =>
      `${goal} There is a guess for ${said} of ${all}.`,
  },
}
