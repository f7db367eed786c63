import { mutants } from '@neuralings/lesson-kit'

const merging = 'for (const [k, pair] of merges.entries()) ids = mergePair(ids, pair, 256 + k)'

export default mutants({
  'the last merge first': {
    find: merging,
    replace:
      'for (const [k, pair] of [...merges.entries()].reverse()) ids = mergePair(ids, pair, 256 + k)',
    says: 'You apply the last merge first. What an early merge makes is what a later one is made of, so it has to be there by then.',
  },
  'the longest token first': {
    find: merging,
    replace: `const spell = (id: number): number[] => (id < 256 ? [id] : merges[id - 256].flatMap(spell))
  const tokens = merges.map((_, k) => ({ id: 256 + k, bytes: spell(256 + k) })).sort((a, b) => b.bytes.length - a.bytes.length)
  const bytes = ids
  ids = []
  for (let i = 0; i < bytes.length; ) {
    const token = tokens.find(t => t.bytes.every((byte, j) => bytes[i + j] === byte))
    ids.push(token ? token.id : bytes[i])
    i += token ? token.bytes.length : 1
  }`,
    says: 'You take the longest token that fits, from the left. The model has learnt from tokens that were merged in order. With the merges bc and ab, abc is a and bc.',
  },
  'letters for bytes': {
    find: '[...new TextEncoder().encode(text)]',
    replace: 'Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))',
    says: 'You take the number of each letter for a byte. That holds for English; 你 has the number 20320, and there is no such byte.',
  },
  'one id for all merges': {
    find: '(ids, pair, 256 + k)',
    replace: '(ids, pair, 256)',
    says: 'All your merges make the token 256. The k-th makes 256 + k.',
  },
  'ids from 257': {
    find: '(ids, pair, 256 + k)',
    replace: '(ids, pair, 257 + k)',
    says: 'Your first merge makes the token 257. Bytes end at 255, so which is free?',
  },
  'merges anew each time': {
    find: 'ids = mergePair(ids, pair, 256 + k)',
    replace: 'ids = mergePair([...new TextEncoder().encode(text)], pair, 256 + k)',
    says: 'Each merge begins with the bytes again, and only the last one is left. It has to go on from what the one before has made.',
  },
  'decodes token by token': {
    find: 'return new TextDecoder().decode(Uint8Array.from(bytes))',
    replace: "return bytes.map(byte => new TextDecoder().decode(Uint8Array.from([byte]))).join('')",
    says: 'You read each byte as a text of its own. A byte of 你 alone is no character, and becomes �. First collect all bytes, then read them.',
  },
  'bytes for letters': {
    find: 'return new TextDecoder().decode(Uint8Array.from(bytes))',
    replace: 'return String.fromCharCode(...bytes)',
    says: 'You take each byte for a letter. That holds for English; the three bytes of 你 together are one character.',
  },
  'takes apart once': {
    find: `merges.reduceRight(
    (ids, pair, k) => ids.flatMap(id => (id === 256 + k ? pair : [id])),
    ids,
  )`,
    replace: 'ids.flatMap(id => (id >= 256 ? merges[id - 256] : [id]))',
    says: 'You take a token apart, and its halves stay as they are. They may be tokens again, and what is left above 255 is no byte.',
  },
  'takes apart in the order of learning': {
    find: 'merges.reduceRight(',
    replace: 'merges.reduce(',
    says: 'You take a token apart, and its halves stay as they are. They may be tokens again, and what is left above 255 is no byte.',
  },
  'halves swapped': {
    find: '? pair : [id]',
    replace: '? [pair[1], pair[0]] : [id]',
    says: 'The two halves of a token change places when you take it apart.',
  },
  'unknown tokens dropped': {
    find: '? pair : [id]',
    replace: '? pair : id < 128 || id > 255 ? [id] : []',
    says: 'You leave out the bytes from 128 on. English has none of them; Chinese is made of them.',
  },
})
