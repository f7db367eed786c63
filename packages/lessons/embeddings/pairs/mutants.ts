import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'pairs a word with itself': {
    find: 'if (i !== at) ',
    replace: '',
    says: 'Each word is paired with its own place, too. It is in the middle of its window, and no company to itself.',
  },
  'looks back only': {
    find: 'Math.min(ids.length, at + window + 1)',
    replace: 'Math.min(ids.length, at + 1)',
    says: 'You look to the left only. The company of a word stands on both sides of it.',
  },
  'looks ahead only': {
    find: 'let i = Math.max(0, at - window)',
    replace: 'let i = at',
    says: 'You look to the right only. The company of a word stands on both sides of it.',
  },
  'context first': {
    find: '[ids[at], ids[i]]',
    replace: '[ids[i], ids[at]]',
    says: 'Your pairs stand the other way round: the word in the middle comes first, and its neighbour second.',
  },
  'one too few on the right': {
    find: 'at + window + 1',
    replace: 'at + window',
    says: 'On the right your window ends one place too early. It reaches as far as on the left.',
  },
  'equal words are left out': {
    find: 'if (i !== at) ',
    replace: 'if (ids[i] !== ids[at]) ',
    says: 'You leave out a neighbour that is the same word. Only the place itself is no neighbour: compare places, not words.',
  },
  'wraps around': {
    find: 'for (let i = Math.max(0, at - window); i < end; i++) {\n      if (i !== at) found.push([ids[at], ids[i]])',
    replace:
      'for (let i = at - window; i <= at + window; i++) {\n      if (i !== at) found.push([ids[at], ids[(i + ids.length * window) % ids.length]])',
    says: 'At the ends of the sentence your window goes on at the other end. There it is just shorter.',
  },
  'reads past the ends': {
    find: 'for (let i = Math.max(0, at - window); i < end; i++) {',
    replace: 'for (let i = at - window; i <= at + window; i++) {',
    says: 'At the ends of the sentence you pair words with places that do not exist, undefined. There the window is cut.',
  },
  'drops words near the ends': {
    find: 'let at = 0; at < ids.length; at++',
    replace: 'let at = window; at < ids.length - window; at++',
    says: 'Only words with a whole window around them get pairs. Near the ends the window is cut, and the word keeps the rest.',
  },
  'the far end only': {
    find: 'if (i !== at) ',
    replace: 'if (Math.abs(i - at) === window) ',
    says: 'You pair a word with the two places exactly `window` away. All places up to there are its company.',
  },
  'half the window on each side': {
    find: '    const end = Math.min(ids.length, at + window + 1)\n    for (let i = Math.max(0, at - window)',
    replace:
      '    const half = Math.ceil(window / 2)\n    const end = Math.min(ids.length, at + half + 1)\n    for (let i = Math.max(0, at - half)',
    says: 'You share the window between both sides. It reaches so many places to the left, and as many to the right.',
  },
  'one too few on both sides': {
    find: 'const end = Math.min(ids.length, at + window + 1)\n    for (let i = Math.max(0, at - window)',
    replace:
      'const end = Math.min(ids.length, at + window)\n    for (let i = Math.max(0, at - window + 1)',
    says: 'Your window is one place too narrow on both sides. A word exactly `window` places away belongs to it.',
  },
  'the nearest first': {
    find: 'for (let i = Math.max(0, at - window); i < end; i++) {\n      if (i !== at) found.push([ids[at], ids[i]])\n    }',
    replace:
      'for (let away = 1; away <= window; away++) {\n      for (const i of [at - away, at + away]) if (ids[i] !== undefined) found.push([ids[at], ids[i]])\n    }',
    says: 'These are the right pairs in another order: your nearest neighbours come first. The contexts of a word go from left to right.',
  },
  'id 0 is lost': {
    find: 'if (i !== at) ',
    replace: 'if (i !== at && ids[i]) ',
    says: 'A neighbour whose id is 0 gets lost: in a condition 0 counts as no. It is a word like any other.',
  },
  'the first of that word': {
    find: 'for (let at = 0; at < ids.length; at++) {',
    replace: 'for (const at of ids.map(id => ids.indexOf(id))) {',
    says: 'indexOf gives the first place of a word. When the word comes twice, its second place gets the company of the first.',
  },
  'a slice from the end': {
    find: 'for (let i = Math.max(0, at - window); i < end; i++) {\n      if (i !== at) found.push([ids[at], ids[i]])\n    }',
    replace:
      'for (const i of ids.map((_, i) => i).slice(at - window, end)) {\n      if (i !== at) found.push([ids[at], ids[i]])\n    }',
    says: 'Near the front your slice begins below 0, and slice counts such a place from the end. There the window begins at 0.',
  },
})
