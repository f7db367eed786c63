// A small language in which analogies hold, because it was made so. Its main words come in pairs, such as king and queen,
// and are of two kinds. Some words go with a pair, others with a kind; what there is to know about a word is in the words
// around it, as in a real text, but here one knows what is to be found.

import { type Rng, requireCounts, requireRng } from '@neuralings/tensor'

/**
 * In `pairs`: one / other: words that go with both. In `kinds`: words that go with each one, and with each other.
 * In a sentence {word} stands for a main word, {thing} and {another} for two that go with its pair, {kind} for any that
 * goes with its kind, {0} and {1} for the first and second of these.
 */
const fields = [
  {
    pairs: `king / queen: crown throne palace, prince / princess: pony tower ball, father / mother: cradle lullaby milk,
      son / daughter: toy school kite, brother / sister: quarrel bunk secret, uncle / aunt: visit present cake,
      husband / wife: ring wedding vow, actor / actress: stage film applause, waiter / waitress: menu tray tip,
      wizard / witch: spell broom potion`,
    kinds: ['he his', 'she her'],
    sentences: [
      'the {word} says {0} loves {1} {thing}',
      '{0} is the {word} and {1} {thing} is near the {another}',
      'near the {thing} the {word} lost {1} {another}',
    ],
  },
  {
    pairs: `france / paris: baguette seine perfume, italy / rome: pasta tiber opera, china / beijing: tea silk lantern,
      japan / tokyo: sushi kimono bonsai, egypt / cairo: pyramid nile camel, russia / moscow: beetroot samovar ballet,
      germany / berlin: sausage spree castle, spain / madrid: flamenco olive bull, peru / lima: llama potato condor,
      kenya / nairobi: lion savanna coffee`,
    kinds: ['border army anthem harvest', 'street mayor tram suburb'],
    sentences: [
      'in {word} the {kind} is near the {thing}',
      'the {kind} of {word} has a {thing} and a {another}',
      'they love the {thing} and the {kind} of {word}',
    ],
  },
  {
    pairs: `dog / puppy: bone bark leash, cat / kitten: mouse purr whisker, cow / calf: meadow moo barn,
      sheep / lamb: wool fold shepherd, horse / foal: saddle hay gallop, hen / chick: egg nest grain,
      bear / cub: honey forest den, duck / duckling: pond reed feather`,
    kinds: ['strong old heavy calm', 'tiny playful clumsy sleepy'],
    sentences: [
      'the {kind} {word} is near the {thing}',
      'a {word} is {kind} and loves the {thing} and the {another}',
      'near the {thing} the {word} looks {kind}',
    ],
  },
].map(({ pairs, kinds, sentences }) => ({
  pairs: pairs.split(',').map(readPair),
  kinds: kinds.map(words => words.split(' ')),
  sentences,
}))

function readPair(entry: string) {
  const [one, other, ...things] = entry.match(/\w+/g)!
  return { words: [one, other], things }
}

/** `b` is to `a` as `d` is to `c`. */
export interface Analogy {
  a: string
  b: string
  c: string
  d: string
}

export interface WordGrammar {
  /** Words in small letters, with one space between every two. */
  sentences: string[]
  /** All that hold: king is to queen as uncle to aunt, … */
  analogies: Analogy[]
}

/**
 * `n` sentences of the language. Pair, kind and wording are drawn evenly.
 *
 * @throws TypeError without an rng, RangeError when a count is no whole number from 1 on.
 * @example
 * const { sentences, analogies } = wordGrammar({ n: 3, rng: createRng(1) })
 * for (const sentence of sentences) console.log(sentence)
 * // the strong sheep is near the shepherd
 * // the princess says she loves her ball
 * // a cub is tiny and loves the honey and the den
 * console.log(analogies.length, analogies[0]) // 236 { a: 'king', b: 'queen', c: 'prince', d: 'princess' }
 */
export function wordGrammar(options: { n?: number; rng: Rng }): WordGrammar {
  const { n = 5000, rng } = requireRng(options, 'wordGrammar', ['n', 'rng'])
  requireCounts({ n }, 'wordGrammar')
  return {
    sentences: Array.from({ length: n }, () => drawSentence(rng)),
    analogies: fields.flatMap(({ pairs }) => analogiesOf(pairs.map(({ words }) => words))),
  }
}

function drawSentence(rng: Rng): string {
  const choose = <T>(items: readonly T[]) => items[rng.integer(0, items.length)]
  const { pairs, kinds, sentences } = choose(fields)
  const { words, things } = choose(pairs)
  const kind = rng.integer(0, 2)
  const [thing, another] = rng.shuffle(things)
  const [first, second] = kinds[kind]
  const meant = {
    word: words[kind],
    kind: choose(kinds[kind]),
    thing,
    another,
    0: first,
    1: second,
  }
  return choose(sentences).replace(/\{(\w+)\}/g, (_, slot: keyof typeof meant) => meant[slot])
}

/** Every pair compared with every other. */
function analogiesOf(pairs: readonly string[][]): Analogy[] {
  return pairs.flatMap(([a, b]) => pairs.filter(([c]) => c !== a).map(([c, d]) => ({ a, b, c, d })))
}
