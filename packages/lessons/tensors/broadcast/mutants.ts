import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'lines up on the left': {
    find: 'const m = a[a.length - fromRight] ?? 1\n    const n = b[b.length - fromRight] ?? 1',
    replace: 'const m = a[rank - fromRight] ?? 1\n    const n = b[rank - fromRight] ?? 1',
    says: 'You line the shapes up at their left ends. A list of 4 is added to each row of [3, 4]: it has to stand under the 4.',
  },
  'takes the larger length': {
    find: `if (m !== n && m !== 1 && n !== 1) throw new RangeError(\`lengths \${m} and \${n} do not fit\`)\n    shape.unshift(m === 1 ? n : m)`,
    replace: 'shape.unshift(Math.max(m, n))',
    says: 'You take the larger of two lengths, whatever they are. Two numbers cannot be stretched over three places: which of the two would come twice?',
  },
  'cuts to the shorter shape': {
    find: 'Math.max(a.length, b.length)',
    replace: 'Math.min(a.length, b.length)',
    says: 'Your result has as many dimensions as the shorter shape. Where the shorter one has nothing, the longer one goes on.',
  },
  'as many dimensions as the first': {
    find: 'Math.max(a.length, b.length)',
    replace: 'a.length',
    says: 'Your result has as many dimensions as the first shape. The second may have more.',
  },
  'only the second may be stretched': {
    find: 'm !== n && m !== 1 && n !== 1',
    replace: 'm !== n && n !== 1',
    says: 'A 1 in the first shape is refused. Either of the two may be stretched.',
  },
  'a one in the first wins': {
    find: 'shape.unshift(m === 1 ? n : m)',
    replace: 'shape.unshift(m)',
    says: 'You always note the length of the first shape, also where it is the 1 that is stretched.',
  },
  'zero counts as one': {
    find: 'm !== n && m !== 1 && n !== 1',
    replace: 'm !== n && m > 1 && n > 1',
    says: 'A length of 0 passes as if it were a 1. Nothing cannot be stretched over three places; only a length of exactly 1 can.',
  },
  'what is missing is zero': {
    find: 'b[b.length - fromRight] ?? 1',
    replace: 'b[b.length - fromRight] ?? 0',
    says: 'Where the second shape has no dimension, you put a length of 0. A missing dimension behaves like one entry that is repeated: which length is that?',
  },
  'back to front': {
    find: 'shape.unshift(',
    replace: 'shape.push(',
    says: 'The lengths are right and stand in the wrong order: you walk from the right end to the left, and note them from left to right.',
  },
  'says nothing': {
    find: `\`lengths \${m} and \${n} do not fit\``,
    replace: "'do not fit'",
    says: 'Your error does not say which lengths it stumbled over. Whoever reads it has two shapes and no idea where to look.',
  },
  'gives up without an error': {
    find: `throw new RangeError(\`lengths \${m} and \${n} do not fit\`)`,
    replace: 'return []',
    says: 'Shapes that do not fit give a shape all the same. The next line would go on with it, and nobody would know why the numbers are wrong.',
  },
  'an error of no kind': {
    find: 'new RangeError(',
    replace: 'new Error(',
    says: 'Your error is a plain one. A RangeError is asked for: whoever catches it knows by the kind that a length was out of range, without reading the words.',
  },
  'only the first may be stretched': {
    find: 'm !== n && m !== 1 && n !== 1',
    replace: 'm !== n && m !== 1',
    says: 'A 1 in the second shape is refused. Either of the two may be stretched.',
  },
  'zero wins over everything': {
    find: `if (m !== n && m !== 1 && n !== 1) throw new RangeError(\`lengths \${m} and \${n} do not fit\`)\n    shape.unshift(m === 1 ? n : m)`,
    replace: `if (m !== n && m > 1 && n > 1) throw new RangeError(\`lengths \${m} and \${n} do not fit\`)\n    shape.unshift(m * n === 0 ? 0 : Math.max(m, n))`,
    says: 'A length of 0 passes as if it were a 1. Nothing cannot be stretched over three places; only a length of exactly 1 can.',
  },
})
