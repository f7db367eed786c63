import { mutants } from '@neuralings/lesson-kit'

const split = `const parts = reshape(x, [...x.shape.slice(0, -1), heads, -1]) // [..., T, H, d]
  return transpose(parts, [-3, -2]) // [..., H, T, d]`
const merge = `const rows = transpose(x, [-3, -2]) // [..., T, H, d]
  return reshape(rows, [...rows.shape.slice(0, -2), -1]) // [..., T, H·d]`

export default mutants({
  'reshapes at once': {
    find: split,
    replace: 'return reshape(x, [...x.shape.slice(0, -2), heads, x.shape[x.shape.length - 2], -1])',
    says: 'You give the numbers the right shape at once, as they lie. Then a head gets whole words from the front instead of a part of every word: cut each word first.',
  },
  'every other number': {
    find: split,
    replace: `const parts = reshape(x, [...x.shape.slice(0, -1), -1, heads])
  return transpose(transpose(parts, [-1, -2]), [-3, -2])`,
    says: 'A head gets numbers from all over the word. It should get a block of neighbours: the first head the first numbers, and so on.',
  },
  'not turned': {
    find: 'return transpose(parts, [-3, -2]) // [..., H, T, d]',
    replace: 'return parts',
    says: 'Every word is cut, but words still stand outside and heads inside. Then the heads of one word would attend to each other.',
  },
  'merges as they lie': {
    find: merge,
    replace: 'return reshape(x, [...x.shape.slice(0, -3), x.shape[x.shape.length - 2], -1])',
    says: 'You put the heads together as they lie, one head after the other, and words get mixed. First the parts of one word have to be neighbours again.',
  },
  'no last table': {
    find: 'project(mergeHeads(output), w.out)',
    replace: 'mergeHeads(output)',
    says: 'What the heads heard stands side by side, and nobody mixes it. There is a fourth table.',
  },
  'never split': {
    find: '.map(each => splitHeads(each, heads))',
    replace: '.map(each => splitHeads(each, 1))',
    says: 'Whatever heads is, there is one head. It sees all numbers at once and has one softmax.',
  },
  'mask forgotten': {
    find: 'scaledDotProductAttention(asked, labels, said, { mask })',
    replace: 'scaledDotProductAttention(asked, labels, said)',
    says: 'The mask does not reach the attention: everybody sees everything.',
  },
  'memory forgotten': {
    find: 'qkv(x, w, { memory })',
    replace: 'qkv(x, w)',
    says: 'The memory does not reach qkv, so x asks itself.',
  },
  'the tables changed': {
    find: 'const { q, k, v } = qkv(x, w, { memory })',
    replace: 'const { q: k, k: q, v } = qkv(x, w, { memory })',
    says: 'Queries and keys have changed places on the way from qkv to the attention.',
  },
  'splits only the queries': {
    find: 'scaledDotProductAttention(asked, labels, said, { mask })',
    replace: 'scaledDotProductAttention(asked, labels, labels, { mask })',
    says: 'What is heard are the keys. The shares belong to the values.',
  },
  'the last table too early': {
    find: 'project(mergeHeads(output), w.out)',
    replace: 'mergeHeads(project(output, w.out))',
    says: 'A table meets each head by itself, and every table here takes whole vectors. Cut what qkv has made, and put the heads together before w.out.',
  },
  'keys and values changed': {
    find: 'scaledDotProductAttention(asked, labels, said, { mask })',
    replace: 'scaledDotProductAttention(asked, said, labels, { mask })',
    says: 'Keys and values have changed places on the way from qkv to the attention.',
  },
})
