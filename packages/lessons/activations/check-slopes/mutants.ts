import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'looks to the right only': {
    find: '(f(x + h) - f(x - h)) / (2 * h)',
    replace: '(f(x + h) - f(x)) / h',
    says: 'You measure from x to x + h, on one side only. Where the curve bends, that is the slope a little further on; go the same distance to both sides.',
  },
  'divides by h': {
    find: '/ (2 * h)',
    replace: '/ h',
    says: 'Your slopes are twice what they should be. From x − h to x + h, how far is it?',
  },
  'loses the brackets below the line': {
    find: '/ (2 * h)',
    replace: '/ 2 * h',
    says: 'Your slopes are nearly 0: the division ends at the 2, and then you multiply by h. Both belong below the line.',
  },
  'forgets to divide': {
    find: '(f(x + h) - f(x - h)) / (2 * h)',
    replace: 'f(x + h) - f(x - h)',
    says: 'You return how far the output moves. The slope is how far it moves for each unit that x moves: something is left to divide by.',
  },
  'turns the slope over': {
    find: 'f(x + h) - f(x - h)',
    replace: 'f(x - h) - f(x + h)',
    says: 'Your slopes have the wrong sign: a line that climbs comes out as one that falls. Which of the two values is further right?',
  },
  'keeps the sign of the gap': {
    find: 'Math.abs(slope(x) - slopeAt(f, x))',
    replace: 'slope(x) - slopeAt(f, x)',
    says: 'A claim that is too low has a negative difference in your gap, and the largest of such numbers is the smallest mistake. A distance has no sign.',
  },
  'adds up the gaps': {
    find: 'Math.max(...places.map(x => Math.abs(slope(x) - slopeAt(f, x))))',
    replace: 'places.reduce((sum, x) => sum + Math.abs(slope(x) - slopeAt(f, x)), 0)',
    says: 'You add up the distances of all places. The largest one is asked for.',
  },
  'looks at the first place only': {
    find: 'Math.max(...places.map(x => Math.abs(slope(x) - slopeAt(f, x))))',
    replace: 'Math.abs(slope(places[0]) - slopeAt(f, places[0]))',
    says: 'You compare at the first place only. A claim can be right on the left and wrong on the right: look at all of them.',
  },
  'compares with the value': {
    find: 'slopeAt(f, x)))',
    replace: 'f(x)))',
    says: 'You compare the claimed slope with the height of the curve. It is the measured slope that it has to agree with.',
  },
  'looks to the left only': {
    find: '(f(x + h) - f(x - h)) / (2 * h)',
    replace: '(f(x) - f(x - h)) / h',
    says: 'You measure from x − h to x, on one side only. Where the curve bends, that is the slope a little before x; go the same distance to both sides.',
  },
  'keeps the sign and begins at zero': {
    find: 'Math.max(...places.map(x => Math.abs(slope(x) - slopeAt(f, x))))',
    replace: 'Math.max(0, ...places.map(x => slope(x) - slopeAt(f, x)))',
    says: 'A claim that is too low has a negative difference in your gap, and 0 is larger. A distance has no sign.',
  },
  'keeps the other sign': {
    find: 'Math.max(...places.map(x => Math.abs(slope(x) - slopeAt(f, x))))',
    replace: 'Math.max(0, ...places.map(x => slopeAt(f, x) - slope(x)))',
    says: 'A claim that is too high has a negative difference in your gap, and 0 is larger. A distance has no sign.',
  },
  'compares two heights': {
    find: 'slope(x) - slopeAt(f, x)',
    replace: 'Math.abs(slope(x)) - Math.abs(slopeAt(f, x))',
    says: 'A slope of −1 and one of 1 are 2 apart. Take the difference first, and its absolute value after that.',
  },
  'measures the height': {
    find: 'slope(x) - slopeAt(f, x)',
    replace: 'f(x) - slopeAt(f, x)',
    says: 'You compare the height of the curve with its measured slope. It is the claim, slope(x), that the measurement has to agree with.',
  },
  'looks at the last place only': {
    find: 'Math.max(...places.map(x => Math.abs(slope(x) - slopeAt(f, x))))',
    replace: 'Math.abs(slope(places.at(-1)) - slopeAt(f, places.at(-1)))',
    says: 'Only the last place counts in what you return. Compare each with the largest distance so far, and keep the larger.',
  },
  'leaves out the first place': {
    find: 'places.map(',
    replace: 'places.slice(1).map(',
    says: 'You never look at the first place. At which index does an array begin?',
  },
  'looks elsewhere, too': {
    find: 'places.map(',
    replace: '[...places, 0].map(',
    says: 'You compare at an x that is not one of the places. They are given for a reason: at a corner such as 0, a slope cannot be measured.',
  },
  'a large step': {
    find: '(f(x + h) - f(x - h)) / (2 * h)',
    replace: '(f(x + 0.1) - f(x - 0.1)) / 0.2',
    says: 'You go too far to both sides: on a curve that is the slope of a long chord. The h of the file is small enough.',
  },
  'leaves out the last place': {
    find: 'places.map(',
    replace: 'places.slice(0, -1).map(',
    says: 'You never look at the last place. Where does your walk over the places end?',
  },
  'takes the mean': {
    find: 'Math.max(...places.map(x => Math.abs(slope(x) - slopeAt(f, x))))',
    replace:
      'places.reduce((sum, x) => sum + Math.abs(slope(x) - slopeAt(f, x)), 0) / places.length',
    says: 'You return the mean distance. One place where the claim is wrong would nearly be lost among those where it is right: keep the largest.',
  },
  'returns the first that is far': {
    find: 'Math.max(...places.map(x => Math.abs(slope(x) - slopeAt(f, x))))',
    replace:
      'places.map(x => Math.abs(slope(x) - slopeAt(f, x))).find(distance => distance > 0.01) ?? 0',
    says: 'You return the first distance that is not small. A later one may be larger: look at all of them, and keep the largest.',
  },
  'hands the index on': {
    find: 'places.map(x => Math.abs(slope(x) - slopeAt(f, x)))',
    replace: 'places.map(slope).map((claim, i) => Math.abs(claim - slopeAt(f, places[i])))',
    says: 'map hands a function not only the value, but its index, too: a function with a second parameter takes it for that. Write x => slope(x).',
  },
})
