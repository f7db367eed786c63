import { mutants } from '@neuralings/lesson-kit'

const seen = 'Array.from({ length: window }, (_, i) => ids[at - window + 1 + i] ?? nothing)'
const layer = 'return add(matmul(w, reshape(rows, [w.shape[1]])), b)'

/** Behind the last line of the function: one import more. */
const importing = (name: string) => `\n}\nimport { ${name} } from '@neuralings/autograd'\n{`

export default mutants({
  'looks ahead': {
    find: 'at - window + 1 + i',
    replace: 'at - window + 2 + i',
    says: 'Your window ends one word behind `at`. That word is the one to be guessed: in training it would simply be copied.',
  },
  'looks ahead on both sides': {
    find: 'at - window + 1 + i',
    replace: 'at - Math.floor(window / 2) + i',
    says: 'Your window lies around `at`, so half of it shows what is still to come, the word to be guessed first of all. It has to end with `at`.',
  },
  'stops too early': {
    find: 'at - window + 1 + i',
    replace: 'at - window + i',
    says: 'Your window ends one word before `at`. The word at `at` is the latest one that may be seen.',
  },
  'wraps around': {
    find: seen,
    replace: 'Array.from({ length: window }, (_, i) => ids.at(at - window + 1 + i) ?? nothing)',
    says: 'Before the first word you count from the end: the last words of the sentence slip in. What does at(-1) give?',
  },
  'pads with a word': {
    find: '?? nothing',
    replace: '?? ids[0]',
    says: 'Before the first word you put the first word again. To the network that is a sentence in which it was really said several times.',
  },
  'the newest first': {
    find: 'ids[at - window + 1 + i]',
    replace: 'ids[at - i]',
    says: 'The right words, the newest one first. Each place of the window has weights of its own, so the oldest has to stand at the front, at every `at`.',
  },
  'pads behind': {
    find: seen,
    replace:
      'Array.from({ length: window }, (_, i) => i).map(i => ids.slice(Math.max(0, at - window + 1), at + 1)[i] ?? nothing)',
    says: 'Where words are missing, yours move up to the front. The word at `at` has to stand in the last place of the window, or other weights read it.',
  },
  'always from the start': {
    find: 'ids[at - window + 1 + i]',
    replace: 'ids[i]',
    says: 'You see the first words of the sentence, whatever `at` is. The window moves along.',
  },
  'always from the end': {
    find: 'ids[at - window + 1 + i]',
    replace: 'ids[ids.length - window + i]',
    says: 'You see the last words of the sentence, whatever `at` is. The window moves along.',
  },
  'too short at the start': {
    find: seen,
    replace: 'ids.slice(Math.max(0, at - window + 1), at + 1)',
    says: 'Near the start your list has fewer ids than the window has places, and the layer wants them all. What stands where there is no word?',
  },
  'slices from before the start': {
    find: seen,
    replace: 'ids.slice(at - window + 1, at + 1)',
    says: 'Near the start your slice begins before the first word, and slice counts such a place from the end. What stands where there is no word?',
  },
  'no bias': {
    find: 'add(matmul(w, reshape(rows, [w.shape[1]])), b)',
    replace: 'matmul(w, reshape(rows, [w.shape[1]]))',
    says: 'The scores lack the bias b.',
  },
  'cuts the table off': {
    find: "tensor(seen, { dtype: 'int32' }), table)",
    replace: "tensor(seen, { dtype: 'int32' }), table).detach()",
    says: 'The scores are right, and nothing comes back to the table: its rows would never learn.',
  },
  'fills up a slice from the end': {
    find: 'Array.from({ length: window }, (_, i) => ids[at - window + 1 + i] ?? nothing)',
    replace:
      '[...Array(window).fill(nothing), ...ids.slice(at - window + 1, at + 1)].slice(-window)',
    says: 'Near the front your slice begins below 0, and slice counts such a place from the end, so the words there are lost. Begin it at Math.max(0, …).',
  },
  'zeros for nothing': {
    find: `table) // [window, d]
  ${layer}`,
    replace: `mul(table, tensor(table.toArray().map((_, id) => [Math.min(id, 1)]))))
  ${layer}${importing('mul')}`,
    says: 'Where there is no word you put zeros. `nothing` has a row of its own in the table, which is looked up and learns like any other.',
  },
  'begins at the word': {
    find: 'at - window + 1 + i',
    replace: 'at + i',
    says: 'Your window begins with the word at `at`, and goes on with what is still to come. It has to end there.',
  },
  'always three words': {
    find: '{ length: window }, (_, i) => ids[at - window + 1 + i]',
    replace: '{ length: 3 }, (_, i) => ids[at - 2 + i]',
    says: 'Your window is always three words wide. How many words the network sees, `window` says.',
  },
  'a slice from the end': {
    find: seen,
    replace: 'ids.slice(-window)',
    says: 'You see the last words of the sentence, whatever `at` is. The window moves along.',
  },
  'adds the rows up': {
    find: layer,
    replace: `${layer.replace('reshape(rows, [w.shape[1]])', 'sum(rows, { dim: 0 })')}${importing('sum')}`,
    says: 'You make one row of them all, and what stood where is lost. They lie side by side, as one vector of window · d numbers, with a weight for each.',
  },
  'column by column': {
    find: layer,
    replace: `${layer.replace('rows', 'transpose(rows)')}${importing('transpose')}`,
    says: 'You put the rows together column by column: first the first number of every word. Row after row each word stays in one piece.',
  },
})
