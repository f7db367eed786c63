import { mutants } from '@neuralings/lesson-kit'

const walk = `  let state = { h: nothing, c: nothing }
  for (const symbol of x) state = lstmCell(symbol, state, weights)
  return state.h`

export default mutants({
  'opens the input gate': {
    find: '[0, 3, 0, 0]',
    replace: '[3, 0, 0, 0]',
    says: 'The first block of biases is that of the input gate: the order is i, f, g, o.',
  },
  'opens the output gate': {
    find: '[0, 3, 0, 0]',
    replace: '[0, 0, 0, 3]',
    says: 'The last block of biases is that of the output gate: the order is i, f, g, o.',
  },
  'opens all': {
    find: '[0, 3, 0, 0]',
    replace: '[3, 3, 3, 3]',
    says: 'All four blocks begin with 3. Only the forget gate is to be open at first.',
  },
  'opens none': {
    find: '[0, 3, 0, 0]',
    replace: '[0, 0, 0, 0]',
    says: 'All gates begin half open, so each step leaves a half of what was remembered. You have seen that in fades.',
  },
  'one bias for each gate': {
    find: '[0, 3, 0, 0].flatMap(bias => Array<number>(hidden).fill(bias))',
    replace: '[0, 3, 0, 0]',
    says: 'One bias for each gate: each of the H numbers of the state has biases of its own, so there are 4H of them.',
  },
  'the four in turn': {
    find: '[0, 3, 0, 0].flatMap(bias => Array<number>(hidden).fill(bias))',
    replace: 'Array.from({ length: 4 * hidden }, (_, row) => (row % 4 === 1 ? 3 : 0))',
    says: 'i, f, g and o come in turn in your list. They are blocks: first all biases of i, then all of f, then those of g and o.',
  },
  'hands out the first state': {
    find: '[x.length - 1]',
    replace: '[0]',
    says: 'That is the state behind the first word. What is asked for is what is still known behind the last.',
  },
  'begins each word afresh': {
    find: walk,
    replace: `  let state = { h: nothing, c: nothing }
  for (const symbol of x) state = lstmCell(symbol, { h: nothing, c: nothing }, weights)
  return state.h`,
    says: 'Each symbol is read from an empty state. What a step returns is what the next one begins with.',
  },
  'shows the memory': {
    find: 'return state.h',
    replace: 'return state.c',
    says: 'You hand out the memory c itself. What an LSTM shows to others is h.',
  },
  'forgets c': {
    find: walk,
    replace: `  let state = { h: nothing, c: nothing }
  for (const symbol of x) state = { ...lstmCell(symbol, state, weights), c: nothing }
  return state.h`,
    says: 'h is carried from step to step, and c is not. It is c that remembers.',
  },
  'forgets h': {
    find: walk,
    replace: `  let state = { h: nothing, c: nothing }
  for (const symbol of x) state = { ...lstmCell(symbol, state, weights), h: nothing }
  return lstmCell(x[x.length - 1], state, weights).h`,
    says: 'c is carried from step to step, and h is not, so the gates never learn what has been shown. Carry both.',
  },
  'reads backwards': {
    find: 'of x) state',
    replace: 'of x.toReversed()) state',
    says: 'The last symbol is read first. The first one, which is asked for, would then be the nearest.',
  },
  'skips the first': {
    find: 'of x) state',
    replace: 'of x.slice(1)) state',
    says: 'The first symbol is never read, and it is the one that is asked for.',
  },
})
