import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'leaves x as it is': {
    find: 'const z = x.map(v => (v - middle) / reach)',
    replace: 'const z = x.map(v => v - middle + middle)',
    says: 'You go down with x as it is. The larger x is, the steeper the bowl, and the rate is soon too large.',
  },
  'leaves the middle': {
    find: '(v - middle) / reach)',
    replace: 'v / reach)',
    says: 'You divide by the reach, and the middle stays in. Where x lies far from 0, the numbers are still large.',
  },
  'forgets the way back': {
    find: 'return { weight: w / reach, bias: b - (w * middle) / reach }',
    replace: 'return { weight: w, bias: b }',
    says: 'This is the line over z, which goes from −1 to 1. Whoever asked wants it over their own x.',
  },
  'forgets the middle on the way back': {
    find: 'bias: b - (w * middle) / reach',
    replace: 'bias: b',
    says: 'Your weight is back in the units of x. Your bias is still the height of the line in the middle of the table, and not at x = 0.',
  },
  'multiplies on the way back': {
    find: 'weight: w / reach',
    replace: 'weight: w * reach',
    says: 'One step of z is as long as a whole reach of x. While x goes on by 1, does the line rise by more, then, or by less?',
  },
  'moves b by the slope of w': {
    find: `    const [dw, db] = partials(z, y, w, b)
    w -= lr * dw
    b -= lr * db
`,
    replace: `    const [dw] = partials(z, y, w, b)
    w -= lr * dw
    b -= lr * dw
`,
    says: 'Your b moves by the slope of w. It has one of its own.',
  },
  'goes uphill': {
    find: 'w -= lr * dw',
    replace: 'w += lr * dw',
    says: 'Your w goes with its slope: uphill.',
  },
  'never moves b': {
    find: '    b -= lr * db\n',
    replace: '',
    says: 'Your line never leaves the height 0 in the middle of the table: b does not move.',
  },
  'parts the pairs': {
    find: 'const z = x.map(v => (v - middle) / reach)',
    replace: 'const z = x.map(v => (v - middle) / reach).sort((p, q) => q - p)',
    says: 'You sort x, and y stays as it was. Which price belongs to which ride is lost.',
  },
  'gives the middle of the way': {
    find: 'i < steps',
    replace: 'i < steps / 2',
    says: 'You take half of the steps that were asked for.',
  },
  'takes the place half-way for the middle': {
    find: 'x.reduce((sum, v) => sum + v, 0) / x.length',
    replace: '(Math.min(...x) + Math.max(...x)) / 2',
    says: 'Your middle lies half-way between the least and the greatest x. What is asked for is the mean.',
  },
  'takes the deviation for the reach': {
    find: 'Math.max(...x.map(v => Math.abs(v - middle)))',
    replace: 'Math.sqrt(x.reduce((sum, v) => sum + (v - middle) ** 2, 0) / x.length)',
    says: 'Your reach is the standard deviation. That brings x to one scale, too, and is often done; here the reach is how far the furthest x lies from the middle, so every step goes elsewhere.',
  },
  'takes the widest x for the reach': {
    find: 'Math.max(...x.map(v => Math.abs(v - middle)))',
    replace: 'Math.max(...x)',
    says: 'Your reach is the largest x. What is asked for is how far the furthest x lies from the middle, on either side.',
  },
  'adds on the way back': {
    find: 'bias: b - (w * middle) / reach',
    replace: 'bias: b + (w * middle) / reach',
    says: 'Put 0 for x in the first line of the way back: what is z there, above 0 or below?',
  },
  'takes the weight of z for the bias': {
    find: 'bias: b - (w * middle) / reach',
    replace: 'bias: b - w * middle',
    says: 'Your bias goes back over the middle with the weight of z. The way from 0 to the middle is measured in x.',
  },
  'takes the whole range for the reach': {
    find: 'Math.max(...x.map(v => Math.abs(v - middle)))',
    replace: 'Math.max(...x) - Math.min(...x)',
    says: 'Your reach goes from the least x to the greatest. What is asked for is how far the furthest x lies from the middle.',
  },
  'takes half the range for the reach': {
    find: 'Math.max(...x.map(v => Math.abs(v - middle)))',
    replace: '(Math.max(...x) - Math.min(...x)) / 2',
    says: 'Your reach is half of the way from the least x to the greatest. The middle is the mean, so one side may reach further.',
  },
  'looks to the right alone': {
    find: 'Math.max(...x.map(v => Math.abs(v - middle)))',
    replace: 'Math.max(...x) - middle',
    says: 'Your reach is that of the greatest x. The furthest one may lie on the left of the middle.',
  },
  'starts at the height of the middle': {
    find: 'let [w, b] = [0, 0]',
    replace: 'let [w, b] = [0, y.reduce((sum, v) => sum + v, 0) / y.length]',
    says: 'You start at the mean of y. That is a good place, for the best line goes through it; here the start is w = 0, b = 0.',
  },
  'has steps of its own': {
    find: 'i < steps',
    replace: 'i < 400',
    says: 'You always take the 400 steps of the task. Take as many as are asked for.',
  },
  'has a rate of its own': {
    find: '    w -= lr * dw\n    b -= lr * db\n',
    replace: '    w -= 0.5 * dw\n    b -= 0.5 * db\n',
    says: 'You step with 0.5, whatever rate was asked for.',
  },
})
