import { mutants } from '@neuralings/lesson-kit'

const before = `import type { Variable } from '@neuralings/autograd'
import { type CellWeights, rnnCell } from '../cell/exercise.ts'

/** The states behind each of T words, each [B, H]: the cell walks along them, from the state h on. */
export function unroll(x: Variable[], h: Variable, weights: CellWeights): Variable[] {
  const states: Variable[] = []
  for (const word of x) {
    h = rnnCell(word, h, weights)
    states.push(h)
  }
`

const loop = `  const states: Variable[] = []
  for (const word of x) {
    h = rnnCell(word, h, weights)
    states.push(h)
  }
  return states`

export default mutants({
  'always from the start': {
    find: 'h = rnnCell(word, h, weights)\n    states.push(h)',
    replace: 'states.push(rnnCell(word, h, weights))',
    says: 'Each word is read from the state at the start, as if it were the first. The state that a step gives is the one that the next step begins with.',
  },
  'the last one only': {
    find: 'return states',
    replace: 'return states.slice(-1)',
    says: 'You hand out the last state only. There is to be one behind each word.',
  },
  'the start as well': {
    find: 'const states: Variable[] = []',
    replace: 'const states: Variable[] = [h]',
    says: 'The state at the start stands in the list, too. T words, T states: the first is the one behind the first word.',
  },
  'the state before': {
    find: '    h = rnnCell(word, h, weights)\n    states.push(h)',
    replace: '    states.push(h)\n    h = rnnCell(word, h, weights)',
    says: 'You put the state into the list before the word is read, so the whole list is one step late.',
  },
  'reads backwards': {
    find: 'of x)',
    replace: 'of x.toReversed())',
    says: 'You begin with the last word. The sentence is read from the front.',
  },
  'a list upside down': {
    find: 'states.push(h)',
    replace: 'states.unshift(h)',
    says: 'The last state stands first in your list. It has the order of the words.',
  },
  'leaks into the next sentence': {
    find: loop,
    replace: `  const states: Variable[] = []
  const self = unroll as { kept?: Variable }
  let now = self.kept?.shape.join() === h.shape.join() ? self.kept : h
  for (const word of x) {
    now = rnnCell(word, now, weights)
    states.push(now)
  }
  self.kept = now
  return states`,
    says: 'The state of one sentence is still there when the next one begins. Each call begins from the h that it is handed.',
  },
  'cuts the past off': {
    find: 'h = rnnCell(word, h, weights)',
    replace: 'h = rnnCell(word, h.detach(), weights)',
    says: 'The states are right, but each step cuts itself off from the past: no gradient comes back to an earlier word.',
  },
  'hands out the state again': {
    find: 'h = rnnCell(word, h, weights)',
    replace: 'h = rnnCell(word, rnnCell(word, h, weights), weights)',
    says: 'Each word is read twice. One step for each word.',
  },
  'a new variable each time': {
    find: before,
    replace: before
      .replace('import type { Variable }', 'import { type Variable, variable }')
      .replace('states.push(h)', 'states.push(h)\n    h = variable(h.data)'),
    says: 'The states are right, but each step cuts itself off from the past: no gradient comes back to an earlier word.',
  },
  'skips the first word': {
    find: 'of x)',
    replace: 'of x.slice(1))',
    says: 'The first word is never read. The state at the start stands before it, so it takes a step, too.',
  },
  'word and state exchanged': {
    find: 'rnnCell(word, h,',
    replace: 'rnnCell(h, word,',
    says: 'The state is handed to the cell as the word, and the word as the state.',
  },
  'the last one in a list': {
    find: 'return states',
    replace: 'return [h]',
    says: 'You hand out the last state only. There is to be one behind each word.',
  },
  'stops before the last word': {
    find: 'of x)',
    replace: 'of x.slice(0, -1))',
    says: 'The last word is never read. T words make T steps, also where there is only one.',
  },
  'the first word again and again': {
    find: 'rnnCell(word, ',
    replace: 'rnnCell(x[0]!, ',
    says: 'Each step reads the first word. The state walks along, and so does the word.',
  },
  'adds each state to the last': {
    find: before,
    replace: before
      .replace('import type { Variable }', 'import { add, type Variable }')
      .replace('rnnCell(word, h, weights)', 'add(h, rnnCell(word, h, weights))'),
    says: 'Each step adds what the cell gives to the state before it. What the cell gives is the next state: what is kept of the old one is in it.',
  },
})
