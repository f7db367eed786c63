import { mutants } from '@neuralings/lesson-kit'

const made = '{ candidate: layer(0), input: layer(0), forget: layer(3) }'

/** From the fresh weights to the end of a step. */
const all = `${made}
}

const sums = (x: Variable, { w, b }: Layer) => add(matmul(x, transpose(w)), b) // [B, H]

/** One step, f·c + i·g: some of the memory c [B, H] stays, and some of what x [B, in] says is added. */
export function remember(x: Variable, c: Variable, { candidate, input, forget }: Memory): Variable {
  const f = sigmoid(sums(x, forget))
  const i = sigmoid(sums(x, input))
  const g = tanh(sums(x, candidate))
  return add(mul(f, c), mul(i, g))`

/** As it is handed out, with one thing changed in the step. */
const inTheStep = (from: string, to: string) => ({
  find: all,
  replace: all.replace('layer(3)', 'layer(0)').replace(from, to),
})

export default mutants({
  'forgets at once': {
    find: made,
    replace: '{ candidate: layer(0), input: layer(0), forget: layer(0) }',
    says: 'The forget gate begins half open: each step leaves a half. Where should a gate stand before anything has been learnt, if what is remembered is to last?',
  },
  'a bit more open': {
    find: made,
    replace: '{ candidate: layer(0), input: layer(0), forget: layer(1) }',
    says: 'The forget gate is a bit more open than half, at σ of your bias. To the power of 20 that is still next to nothing.',
  },
  'the gate itself': {
    find: made,
    replace: '{ candidate: layer(0), input: layer(0), forget: layer(0.95) }',
    says: 'It looks as if you had written down how open the gate should be. The bias goes through a sigmoid first: which number does it make 0.95?',
  },
  'the wrong gate': {
    find: made,
    replace: '{ candidate: layer(0), input: layer(3), forget: layer(0) }',
    says: 'You have opened the input gate: more is written at each step. What is there already still loses a half each time.',
  },
  'what is written': {
    find: made,
    replace: '{ candidate: layer(3), input: layer(0), forget: layer(0) }',
    says: 'Now something is written at each step, whatever is read, and the old memory still loses a half. It is not what is written that should begin elsewhere.',
  },
  'both gates': {
    find: made,
    replace: '{ candidate: layer(0), input: layer(3), forget: layer(3) }',
    says: 'The forget gate is right. But the input gate is wide open too: then each word writes over what should be kept.',
  },
  'all of them': {
    find: made,
    replace: '{ candidate: layer(3), input: layer(3), forget: layer(3) }',
    says: 'You have given all three layers the bias. One of them decides how much stays; the others should begin as they did.',
  },
  shut: {
    find: made,
    replace: '{ candidate: layer(0), input: layer(0), forget: layer(-3) }',
    says: 'A negative bias shuts the gate, and a shut forget gate lets nothing stay. f multiplies the old memory: 1 keeps it.',
  },
  'stuck open': {
    find: made,
    replace: '{ candidate: layer(0), input: layer(0), forget: layer(20) }',
    says: 'So far open that the sigmoid is flat: hardly any gradient gets through, and the gate could never learn to forget.',
  },
  'no gate at all': {
    find: 'add(mul(f, c), mul(i, g))',
    replace: 'add(c, mul(i, g))',
    says: 'Without the forget gate everything stays for ever. That was the cell of 1997; but a memory that can never be cleared is full one day.',
  },
  'the other share': {
    find: 'add(mul(f, c), mul(i, g))',
    replace: 'add(mul(f, c), mul(add(mul(f, -1), 1), g))',
    says: 'You write just as much as is forgotten, and the input gate is out of work. It has a layer of its own.',
  },
  'larger weights': {
    find: 'std: 0.1',
    replace: 'std: 3',
    says: 'With large weights the gates are open for some words and shut for others, by chance, and for a word of zeros they stand where they stood. Look at the bias.',
  },
  'opens it in the step': {
    find: 'sigmoid(sums(x, forget))',
    replace: 'sigmoid(add(sums(x, forget), 3))',
    says: 'A 3 that stands in the step is added for ever, on top of whatever the bias is. Begin with another bias, and it can be learnt.',
  },
  'a bias in the step, and none in the gate': {
    ...inTheStep('sigmoid(sums(x, forget))', 'sigmoid(add(sums(x, forget), 3))'),
    says: 'A 3 that stands in the step is added for ever, on top of whatever the bias is. Begin with another bias, and it can be learnt.',
  },
  'larger weights, and nothing else': {
    find: `    w: variable(randn([hidden, inputs], { rng, std: 0.1 })),
    b: variable(full([hidden], bias)),
  })
  return ${made}`,
    replace: `    w: variable(randn([hidden, inputs], { rng, std: 3 })),
    b: variable(full([hidden], bias)),
  })
  return ${made.replace('layer(3)', 'layer(0)')}`,
    says: 'With large weights the gates are open for some words and shut for others, by chance, and for a word of zeros they stand where they stood. Look at the bias.',
  },
  'writes less': {
    find: made,
    replace: '{ candidate: layer(0), input: layer(-3), forget: layer(0) }',
    says: 'You have shut the input gate: less is written at each step. What is there already still loses a half each time.',
  },
  'a gate for what goes': {
    find: all,
    replace: all
      .replace('layer(3)', 'layer(-3)')
      .replace('mul(f, c)', 'mul(add(mul(f, -1), 1), c)'),
    says: 'You have turned the gate around: your f says how much goes. It is to say how much stays, as in f · c.',
  },
  'only the memory of before': {
    ...inTheStep('add(mul(f, c), mul(i, g))', 'add(c, mul(i, g))'),
    says: 'Without the forget gate everything stays for ever. That was the cell of 1997; but a memory that can never be cleared is full one day.',
  },
  'nothing is written': {
    find: 'add(mul(f, c), mul(i, g))',
    replace: 'mul(f, c)',
    says: 'What a word would like to write is never added: i · g is missing, and the memory can only get less.',
  },
})
