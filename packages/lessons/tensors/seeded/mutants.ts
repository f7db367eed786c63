import { mutants } from '@neuralings/lesson-kit'

const swap = `const drawn = rng.integer(0, last + 1)
    ;[shuffled[last], shuffled[drawn]] = [shuffled[drawn], shuffled[last]]`
const loop = `for (let last = shuffled.length - 1; last > 0; last--) {
    ${swap}
  }`

export default mutants({
  'chance from elsewhere': {
    find: 'rng.integer(0, last + 1)',
    replace: 'Math.floor(Math.random() * (last + 1))',
    says: 'Your order comes from Math.random, which nobody can seed: tomorrow it is another one. Chance was handed in: use that.',
  },
  'sorts by a coin': {
    find: loop,
    replace: 'shuffled.sort(() => rng.integer(0, 2) - 0.5)',
    says: 'You sort with a comparison that flips a coin. Sorting believes what it was told, so items that are compared seldom stay near where they were: the orders are not equally likely.',
  },
  'sorts by a die': {
    find: loop,
    replace: 'shuffled.sort(() => rng.integer(0, 3) - 1)',
    says: 'You sort with a comparison that is drawn. Sorting asks as few questions as it can and believes the answers, so some orders come far more often than others.',
  },
  'swaps with any place': {
    find: 'rng.integer(0, last + 1)',
    replace: 'rng.integer(0, shuffled.length)',
    says: 'You swap with any place, also with those that are done. Four draws from four places are 4·4·4·4 = 256 ways, and 256 cannot be shared evenly among 24 orders.',
  },
  'nothing may stay': {
    find: 'rng.integer(0, last + 1)',
    replace: 'rng.integer(0, last)',
    says: 'An item never stays where it is: your draw leaves its own place out. In a fair shuffle it may stay. The upper end of `integer` is not drawn itself.',
  },
  'the last draw is missing': {
    find: 'last > 0',
    replace: 'last > 1',
    says: 'Your loop ends too early: the last two items are never swapped with each other.',
  },
  'the last item stays': {
    find: 'let last = shuffled.length - 1',
    replace: 'let last = shuffled.length - 2',
    says: 'Your loop begins one place too early in the list: whatever is last stays last.',
  },
  'shuffles the list itself': {
    find: '[...items]',
    replace: 'items as T[]',
    says: 'You shuffle the list that was handed in. Somebody else may still need its order, such as that of the answers beside it.',
  },
  'copies over': {
    find: ';[shuffled[last], shuffled[drawn]] = [shuffled[drawn], shuffled[last]]',
    replace: 'shuffled[last] = shuffled[drawn]',
    says: 'You copy one item over another, and one is lost. A swap moves both.',
  },
  'one draw for all': {
    find: 'const drawn = rng.integer(0, last + 1)',
    replace: 'const drawn = rng.integer(0, shuffled.length) % (last + 1)',
    says: 'You bend a draw from all places down to those that are left, with a remainder. Some places then come more often: 3 of 4 numbers go into 3 places once, and one twice.',
  },
  'only cuts': {
    find: loop,
    replace:
      'const cut = rng.integer(0, shuffled.length + 1)\n  shuffled.push(...shuffled.splice(0, cut))',
    says: 'You cut the deck once. Each item comes to each place, and neighbours stay neighbours: most orders never come.',
  },
  'sorts by draws of a few': {
    find: `${loop}\n  return shuffled`,
    replace:
      'const drawn = shuffled.map(item => ({ item, by: rng.integer(0, 1000) }))\n  return drawn.sort((a, b) => a.by - b.by).map(({ item }) => item)',
    says: 'You draw a number for each item and sort by them. A thousand numbers are too few: of many items two draw the same, and they stay in their old order.',
  },
})
