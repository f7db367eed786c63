import { mutants } from '@neuralings/lesson-kit'

const loop = `for (let i = 0; i < ids.length; i++) {
    const isPair = ids[i] === left && ids[i + 1] === right
    merged.push(isPair ? id : ids[i])
    if (isPair) i++
  }`

/** How a pair is written where it is counted. */
const key = '`$' + '{ids[i - 1]},$' + '{ids[i]}`'

export default mutants({
  'passes over one only': {
    find: 'if (isPair) i++',
    replace: '',
    says: 'Where the pair stood, your new token is followed by the right half of the pair. Both halves are gone.',
  },
  'merges overlapping pairs': {
    find: loop,
    replace: `for (let i = 0; i < ids.length; i++) {
    const isPair = ids[i] === left && ids[i + 1] === right
    if (isPair) merged.push(id)
    else if (!(ids[i - 1] === left && ids[i] === right)) merged.push(ids[i])
  }`,
    says: 'In a a a you merge twice, with the middle one used for both. A token that has become part of a pair is gone for the next one.',
  },
  'from the right': {
    find: loop,
    replace: `for (let i = ids.length - 1; i >= 0; i--) {
    const isPair = ids[i - 1] === left && ids[i] === right
    merged.unshift(isPair ? id : ids[i])
    if (isPair) i--
  }`,
    says: 'You merge from the right. That shows where a token could go into either of two pairs: in a a a the first two become one.',
  },
  'the first pair only': {
    find: loop,
    replace: `const first = ids.findIndex((t, i) => t === left && ids[i + 1] === right)
  merged.push(...(first < 0 ? ids : [...ids.slice(0, first), id, ...ids.slice(first + 2)]))`,
    says: 'You merge the first place where the pair stands, and leave the others.',
  },
  'merges mirrored pairs': {
    find: 'ids[i] === left && ids[i + 1] === right',
    replace:
      '(ids[i] === left && ids[i + 1] === right) || (ids[i] === right && ids[i + 1] === left)',
    says: 'You merge the pair the other way round as well. Then nobody could tell any more which one it was: ab and ba are two pairs.',
  },
  'either half': {
    find: 'ids[i] === left && ids[i + 1] === right',
    replace: 'ids[i] === left || ids[i + 1] === right',
    says: 'One half of the pair is enough for you. Both must stand there, side by side.',
  },
  'loses the last token': {
    find: 'i < ids.length; i++) {\n    const isPair',
    replace: 'i < ids.length - 1; i++) {\n    const isPair',
    says: 'Your walk ends one token too early: unless the text ends in the pair, its last token is lost.',
  },
  'counts 1 each': {
    find: '(counts.get(key) ?? 0) + 1',
    replace: '1',
    says: 'Each pair counts once for you, however often it comes: the count of before is overwritten.',
  },
  'counts from nothing': {
    find: '(counts.get(key) ?? 0) + 1',
    replace: 'counts.get(key)! + 1',
    says: 'The first time, the Map gives undefined for a pair, and undefined + 1 is NaN.',
  },
  'starts at 0': {
    find: '(counts.get(key) ?? 0) + 1',
    replace: 'counts.has(key) ? counts.get(key)! + 1 : 0',
    says: 'You note 0 when a pair comes for the first time. By then it has come once.',
  },
  'forgets the last pair': {
    find: 'let i = 1; i < ids.length; i++',
    replace: 'let i = 1; i < ids.length - 1; i++',
    says: 'The last pair is not counted. Eight tokens have seven neighbours.',
  },
  'a pair over the end': {
    find: 'let i = 1; i < ids.length; i++',
    replace: 'let i = 1; i <= ids.length; i++',
    says: 'You count one pair too many: the last token has no right neighbour, and undefined gets into a key.',
  },
  'counts no overlap': {
    find: 'counts.set(key, (counts.get(key) ?? 0) + 1)',
    replace: 'counts.set(key, (counts.get(key) ?? 0) + 1)\n    if (ids[i - 1] === ids[i]) i++',
    says: 'You count a a a as one pair. Nothing is merged yet: the one in the middle is the right of the first pair and the left of the second.',
  },
  'counts without order': {
    find: key,
    replace: '[ids[i - 1], ids[i]].sort((x, y) => x - y).join()',
    says: 'You count ab and ba as one pair. Which one stands on the left is part of it.',
  },
  'keys run together': {
    find: key,
    replace: key.replace(',', ''),
    says: 'Your keys have no comma, so 12, 3 and 1, 23 are the same to you.',
  },
  'pairs that do not overlap': {
    find: 'i < ids.length; i++) {\n    const key',
    replace: 'i < ids.length; i += 2) {\n    const key',
    says: 'You count every second pair only. Each token but the last has a right neighbour.',
  },
})
