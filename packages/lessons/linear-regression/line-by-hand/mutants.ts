import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'leaves the means on': {
    find: 'together += (x[i] - meanX) * (y[i] - meanY)\n    spread += (x[i] - meanX) ** 2',
    replace: 'together += x[i] * y[i]\n    spread += x[i] ** 2',
    says: 'Your weight is that of the best line through zero, where b is always 0. What the line needs is how x and y go together around their means.',
  },
  'takes one mean off only': {
    find: 'spread += (x[i] - meanX) ** 2',
    replace: 'spread += x[i] ** 2',
    says: 'Above the stroke the means are taken off, below it x still has its own. Shift all x by 100: the line should shift along, and not grow flatter.',
  },
  'divides by n − 1 above': {
    find: 'const weight = together / spread',
    replace: 'const weight = together / (x.length - 1) / (spread / x.length)',
    says: 'You divide by n − 1 above and by n below. It does not matter by which, as long as it is the same: then it cancels.',
  },
  'forgets the n': {
    find: 'together += (x[i] - meanX) * (y[i] - meanY)\n    spread += (x[i] - meanX) ** 2\n  }\n',
    replace:
      'together += x[i] * y[i]\n    spread += x[i] ** 2\n  }\n  together -= meanX * meanY\n  spread -= meanX ** 2\n',
    says: 'Σxy − x̄·ȳ mixes a sum over all rows with the product of two means. Either both are means, or the product of the means counts once for each row.',
  },
  'starts at the first point': {
    find: 'meanY - weight * meanX',
    replace: 'y[0] - weight * x[0]',
    says: 'You put the line through the first point, whatever the others say. The errors should add up to nothing: through which point does the line go then?',
  },
  'asks how x follows y': {
    find: 'spread += (x[i] - meanX) ** 2',
    replace: 'spread += (y[i] - meanY) ** 2',
    says: 'You divide by the spread of y, which answers another question: how x follows y. It is another line, as Galton found out.',
  },
  'goes the steep way': {
    find: 'const weight = together / spread',
    replace:
      'let rise = 0\n  for (const yi of y) rise += (yi - meanY) ** 2\n  const weight = rise / together',
    says: 'You divide the spread of y by how x and y go together: that is the line which misses least sideways, in x. The loss measures misses in y.',
  },
  'compares two spreads': {
    find: 'const weight = together / spread',
    replace:
      'let rise = 0\n  for (const yi of y) rise += (yi - meanY) ** 2\n  const weight = Math.sqrt(rise / spread)',
    says: 'You divide the spread of y by that of x. So any table gets a rising line, also where y falls, or does what it likes: nothing asks whether x and y go together.',
  },
  'takes the bias for the mean': {
    find: 'bias: meanY - weight * meanX',
    replace: 'bias: meanY',
    says: 'Your bias is the mean of y. That is the height of the line in the middle of the points; the bias is its height at x = 0.',
  },
  'adds the middle': {
    find: 'meanY - weight * meanX',
    replace: 'meanY + weight * meanX',
    says: 'From the middle of the points to x = 0 you walk uphill where the line goes down. At x = mean(x) your line should give mean(y): does it?',
  },
  'divides by zero': {
    find: "  if (x.every(xi => xi === x[0]))\n    throw new RangeError('leastSquares: expected x that differ, got the same in every row')\n",
    replace: '',
    says: 'Where all x are equal nothing is spread out, and you divide by nothing. Any slope is as good there as any other: say so with an error.',
  },
  'looks for a zero': {
    find: "  if (x.every(xi => xi === x[0]))\n    throw new RangeError('leastSquares: expected x that differ, got the same in every row')\n  const [meanX, meanY] = [mean(x), mean(y)]\n",
    replace:
      "  const [meanX, meanY] = [mean(x), mean(y)]\n  if (x.reduce((sum, xi) => sum + (xi - meanX) ** 2, 0) === 0)\n    throw new RangeError('leastSquares: expected x that differ, got the same in every row')\n",
    says: 'You ask whether the spread is exactly 0. The mean of three times 0.1 is not quite 0.1, so it is a tiny bit more. Ask the x themselves.',
  },
  'measures sizes': {
    find: 'spread += (x[i] - meanX) ** 2',
    replace: 'spread += Math.abs(x[i] - meanX)',
    says: 'You add up how far x lies from its mean, without squaring. Above the stroke x is multiplied by something measured along y, below it by nothing: stretch x to twice its width, and the slope should halve. Does it?',
  },
  'joins the ends': {
    find: 'const weight = together / spread\n  return { weight, bias: meanY - weight * meanX }',
    replace:
      'const weight = (y[y.length - 1] - y[0]) / (x[x.length - 1] - x[0])\n  return { weight, bias: y[0] - weight * x[0] }',
    says: 'Your slope is that from the first point to the last. All others have no say in it, however far off they are.',
  },
  'an error of no kind': {
    find: 'throw new RangeError(',
    replace: 'throw new Error(',
    says: 'Your error is a plain one. A RangeError is asked for: whoever catches it knows by the kind that a value was out of range, without reading the words.',
  },
  'an error without words': {
    find: "'leastSquares: expected x that differ, got the same in every row'",
    replace: '',
    says: 'Your error says nothing. Whoever meets it has a long table and no idea what is wrong with it: say that all x are equal.',
  },
  'asks the ends': {
    find: 'x.every(xi => xi === x[0])',
    replace: 'x[0] === x[x.length - 1]',
    says: 'You compare the first x with the last. They may be equal while others differ: no line is best only where all are equal.',
  },
  'asks the neighbours': {
    find: 'x.every(xi => xi === x[0])',
    replace: 'x.length < 2 || x.some((xi, i) => i > 0 && xi === x[i - 1])',
    says: 'You refuse a table in which two x are equal. Two penguins may have flippers of one length: no line is best only where all are equal.',
  },
  'a small spread is none': {
    find: 'const weight = together / spread',
    replace:
      "if (spread < 1e-9) throw new RangeError('all x are equal')\n  const weight = together / spread",
    says: 'You take a small spread for none. How small it is depends on the unit: in metres, cells lie a millionth apart, and have a best line all the same. Ask whether the x are equal.',
  },
  'turned upside down': {
    find: 'const weight = together / spread',
    replace: 'const weight = spread / together',
    says: 'You divide the squares of x by the products. A slope says how much y there is for each x: the products, in which y is, stand above.',
  },
  'the bias with the wrong sign': {
    find: 'bias: meanY - weight * meanX',
    replace: 'bias: weight * meanX - meanY',
    says: 'Your bias has the wrong sign. At x = mean(x) the line has to give mean(y): put both in, and solve for b.',
  },
})
