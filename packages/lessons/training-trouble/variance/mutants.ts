import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'takes the root of n': {
    find: 'n * input',
    replace: 'Math.sqrt(n) * input',
    says: 'With √n you have the deviation, not its square. In the table the mean square grows as fast as n itself.',
  },
  'takes the root of all': {
    find: 'n * input * weight',
    replace: 'Math.sqrt(n * input * weight)',
    says: 'You have taken the root, which is the standard deviation of the sum. The table has the mean square itself.',
  },
  'squares n': {
    find: 'n * input',
    replace: 'n ** 2 * input',
    says: 'n² would be right if all products had the same sign. Here many of them cancel, and the mean square grows as n does.',
  },
  'adds the two': {
    find: 'input * weight',
    replace: '(input + weight)',
    says: 'A product of two numbers that are drawn on their own has the product of their mean squares, not the sum.',
  },
  'squares the squares': {
    find: 'input * weight',
    replace: '(input * weight) ** 2',
    says: 'What you are given are mean squares already. You have squared them once more.',
  },
  'forgets the inputs': {
    find: 'n * input * weight',
    replace: 'n * weight',
    says: 'Your formula does not depend on the inputs. Inputs three times as large make sums three times as large.',
  },
  'takes the mean': {
    find: 'n * input * weight',
    replace: 'input * weight',
    says: 'That is the mean square of one product. A neuron adds up n of them.',
  },
  'forgets what ReLU takes': {
    find: '2 / n',
    replace: '1 / n',
    says: 'Your weights would do without ReLU. It sets the negative half to 0, so only a half of the mean square is left, and the weights have to make up for that.',
  },
  'makes up the wrong way': {
    find: '2 / n',
    replace: '1 / (2 * n)',
    says: 'ReLU has made the numbers smaller, and your weights make them smaller again. They have to make up for it.',
  },
  'makes up twice': {
    find: '2 / n',
    replace: '4 / n',
    says: 'Your weights make up for a factor of four. ReLU sets half of the numbers to 0, and so halves the mean square. It is the mean square of the weights, too, that you are asked for, so nothing is to be squared.',
  },
  'gives the deviation': {
    find: '2 / n',
    replace: 'Math.sqrt(2 / n)',
    says: 'That is the standard deviation of the weights. You are asked for its square.',
  },
  'forgets the weights': {
    find: 'n * input * weight',
    replace: 'n * input',
    says: 'Weights of any size give you the same sum. Each product is an input times a weight: with smaller weights it is smaller.',
  },
  'forgets both': {
    find: 'n * input * weight',
    replace: 'n',
    says: 'You count the products only. The table has inputs and weights of variance 1; with others each product has another size.',
  },
  'the mean of both': {
    find: 'n * input * weight',
    replace: '(n * (input + weight)) / 2',
    says: 'You take the mean of inputs and weights. A product of the two has the product of their mean squares: with weights of 0 it would be 0.',
  },
  'turned over': {
    find: '2 / n',
    replace: 'n / 2',
    says: 'The more there are in the sum, the larger you make the weights, and a sum of many is large already. Read n · input · weight backwards: what must the weights be, so that the sum is as large as the input?',
  },
})
