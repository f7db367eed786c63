import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'forgets to transpose': {
    find: 'transpose(w)',
    replace: 'w',
    says: 'You multiply by w as it lies. With [B, in] and [out, in] the inner sizes only meet by accident, when w is square, and then each neuron gets a column of w instead of its row.',
  },
  'forgets the bias': {
    find: 'add(matmul(x, transpose(w)), b)',
    replace: 'matmul(x, transpose(w))',
    says: 'There is no bias in your layer: an example of zeros gives zeros. Something still has to be added to each row.',
  },
  'lays the answer on its side': {
    find: 'return add(matmul(x, transpose(w)), b)',
    replace: 'return transpose(add(matmul(x, transpose(w)), b))',
    says: 'The numbers are right, but they lie on their side: one row for each neuron. The next layer expects one row for each example. Look at the last transpose.',
  },
  'turns over the wrong factor': {
    find: 'matmul(x, transpose(w))',
    replace: 'matmul(transpose(x), w)',
    says: 'You turned x over, and now its examples are columns. The examples should stay rows all the way through; it is the neurons in w that have to become columns.',
  },
  'adds the bias twice': {
    find: 'add(matmul(x, transpose(w)), b)',
    replace: 'add(add(matmul(x, transpose(w)), b), b)',
    says: 'The bias is in your result twice: an example of zeros gives two times b.',
  },
})
