import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'the absolute value of the sum': {
    find: 'sum(abs(w))',
    replace: 'abs(sum(w))',
    says: 'You add the weights up first, and take the absolute value of that. Large weights of both signs would cancel, and cost nothing.',
  },
  'no absolute value': {
    find: 'sum(abs(w))',
    replace: 'sum(w)',
    says: 'In l1Penalty, negative weights lower your penalty, so training would send them to minus infinity.',
  },
  'the mean of |w|': {
    find: 'parameters.map(w => sum(abs(w))).reduce((total, part) => add(total, part))\n}',
    replace:
      "parameters.map(w => mean(abs(w))).reduce((total, part) => add(total, part))\n}\nimport { mean } from '@neuralings/autograd'",
    says: 'Your l1Penalty takes the mean in each parameter. In a layer of 50,000 weights each would then cost a 50,000th, and nobody would feel it.',
  },
  'the mean of w²': {
    find: 'parameters.map(w => sum(square(w))).reduce((total, part) => add(total, part))\n}',
    replace:
      "parameters.map(w => mean(square(w))).reduce((total, part) => add(total, part))\n}\nimport { mean } from '@neuralings/autograd'",
    says: 'Your l2Penalty takes the mean in each parameter. In a layer of 50,000 weights each would then cost a 50,000th, and nobody would feel it.',
  },
  'the square of the sum': {
    find: 'sum(square(w))',
    replace: 'square(sum(w))',
    says: 'You add the weights up first, and square that. Large weights of both signs would cancel, and cost nothing.',
  },
  'the root of the sum': {
    find: 'parameters.map(w => sum(square(w))).reduce((total, part) => add(total, part))\n}',
    replace:
      "sqrt(parameters.map(w => sum(square(w))).reduce((total, part) => add(total, part)))\n}\nimport { sqrt } from '@neuralings/autograd'",
    says: 'You take the root, and get the length of the weights. The penalty is the sum of squares itself.',
  },
  'half of it': {
    find: 'parameters.map(w => sum(square(w))).reduce((total, part) => add(total, part))\n}',
    replace:
      "mul(parameters.map(w => sum(square(w))).reduce((total, part) => add(total, part)), 0.5)\n}\nimport { mul } from '@neuralings/autograd'",
    says: 'You take half of the squares. Some books do, so that the slope is w and not 2w; here the half is left to the factor in front.',
  },
  'only the first': {
    find: 'parameters.map(w => sum(abs(w))).reduce((total, part) => add(total, part))',
    replace: 'sum(abs(parameters[0]!))',
    says: 'Your l1Penalty looks at the first parameter only. All of them cost something.',
  },
  'only the last': {
    find: 'parameters.map(w => sum(square(w))).reduce((total, part) => add(total, part))',
    replace: 'sum(square(parameters.at(-1)!))',
    says: 'Your l2Penalty looks at the last parameter only. All of them cost something.',
  },
  'only the first, squared': {
    find: 'parameters.map(w => sum(square(w))).reduce((total, part) => add(total, part))',
    replace: 'sum(square(parameters[0]!))',
    says: 'Your l2Penalty looks at the first parameter only. All of them cost something.',
  },
  'only the last, |w|': {
    find: 'parameters.map(w => sum(abs(w))).reduce((total, part) => add(total, part))',
    replace: 'sum(abs(parameters.at(-1)!))',
    says: 'Your l1Penalty looks at the last parameter only. All of them cost something.',
  },
  'multiplies the parts': {
    find: 'parameters.map(w => sum(abs(w))).reduce((total, part) => add(total, part))\n}',
    replace:
      "parameters.map(w => sum(abs(w))).reduce((total, part) => mul(total, part))\n}\nimport { mul } from '@neuralings/autograd'",
    says: 'The parts of the parameters are multiplied in your l1Penalty. A layer of zeros would make all the others free.',
  },
  detached: {
    find: 'parameters.map(w => sum(square(w))).reduce((total, part) => add(total, part))\n}',
    replace:
      "variable(parameters.map(w => sum(square(w)).item()).reduce((total, part) => total + part))\n}\nimport { variable } from '@neuralings/autograd'",
    says: 'Your l2Penalty is the right number, but the way back is cut: no weight gets a gradient. A Variable made of plain numbers, or of w.data, does not know where it came from. Stay with the Variables that you were given to the end.',
  },
  'detached |w|': {
    find: 'parameters.map(w => sum(abs(w))).reduce((total, part) => add(total, part))\n}',
    replace:
      "variable(parameters.map(w => sum(abs(w)).item()).reduce((total, part) => total + part))\n}\nimport { variable } from '@neuralings/autograd'",
    says: 'Your l1Penalty is the right number, but the way back is cut: no weight gets a gradient. A Variable made of plain numbers, or of w.data, does not know where it came from. Stay with the Variables that you were given to the end.',
  },
  'adds the squares first': {
    find: 'parameters.map(w => sum(square(w))).reduce((total, part) => add(total, part))',
    replace: 'sum(parameters.map(w => square(w)).reduce((total, part) => add(total, part)))',
    says: 'Your l2Penalty adds the squares of the parameters to each other before it sums them. They are of different shapes: a vector is broadcast over the rows of a matrix, and counts once for each. Sum each parameter by itself first.',
  },
  'adds |w| first': {
    find: 'parameters.map(w => sum(abs(w))).reduce((total, part) => add(total, part))',
    replace: 'sum(parameters.map(w => abs(w)).reduce((total, part) => add(total, part)))',
    says: 'Your l1Penalty adds the |w| of the parameters to each other before it sums them. They are of different shapes: a vector is broadcast over the rows of a matrix, and counts once for each. Sum each parameter by itself first.',
  },
})
