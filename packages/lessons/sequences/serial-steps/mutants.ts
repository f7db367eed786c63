import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'layer by layer': {
    find: 'T + layers - 1',
    replace: 'T * layers',
    says: 'You let the second layer wait until the first has read the whole sentence. It can begin as soon as there is one state below.',
  },
  'forgets the layers of a recurrent network': {
    find: 'T + layers - 1',
    replace: 'T',
    says: 'That is the last number of the lowest row. Each row above ends one moment later.',
  },
  'one too many': {
    find: 'T + layers - 1',
    replace: 'T + layers',
    says: 'One too many: with one layer the last state of T words is there at moment T.',
  },
  'attention waits for the words': {
    find: ': layers\n',
    replace: ': T + layers - 1\n',
    says: 'You let attention read word by word. All words are there from the start, and no cell of a layer needs another one of the same layer.',
  },
  'attention sees all layers at once': {
    find: ': layers\n',
    replace: ': 1\n',
    says: 'One step for all layers together: but a layer asks what the layer below has made, so it must wait for that one.',
  },
  'writing is like reading': {
    find: 'if (writing) return T * layers',
    replace: 'if (writing && kind === "attention") return layers',
    says: 'While writing, the words are not there from the start: each of them is what the top has said of the one before. No column can begin before that.',
  },
  'attention writes at once': {
    find: 'if (writing) return',
    replace: 'if (writing && kind === "attention") return layers\n  if (writing) return',
    says: 'Attention while writing: the words are not there from the start. Each is what the top has said of the one before, so no column can begin before that.',
  },
  'a recurrent network writes as it reads': {
    find: 'if (writing) return',
    replace: 'if (writing && kind === "recurrent") return T + layers - 1\n  if (writing) return',
    says: 'A recurrent network while writing: the next word is known when the top layer has spoken, not when the lowest has. So a column waits for the top of the one before.',
  },
  'writes with one layer': {
    find: 'if (writing) return T * layers',
    replace: 'if (writing) return T',
    says: 'While writing, a step for each word is not enough: between two words the network goes through all of its layers.',
  },
  'one row of the table': {
    find: 'T * d * d',
    replace: 'T * d',
    says: 'For each word you count d multiplications: that is one row of the table. It has d rows, one for each number of the next state.',
  },
  'each word asks one': {
    find: 'T * T * d',
    replace: 'T * d',
    says: 'For attention you count one dot product for each word. Each word asks all T of them.',
  },
  'counts the pairs': {
    find: 'T * T * d',
    replace: 'T * T',
    says: 'You count the pairs. A dot product of d numbers has d multiplications.',
  },
  'does not ask itself': {
    find: 'T * T * d',
    replace: 'T * (T - 1) * d',
    says: 'You leave out that a word asks itself, too. Each of T words asks T words.',
  },
  'each pair once': {
    find: 'T * T * d',
    replace: '((T * (T - 1)) / 2) * d',
    says: 'You count each pair once. A asks B, and B asks A: what they get need not be the same.',
  },
  'a table for each pair': {
    find: 'T * T * d',
    replace: 'T * T * d * d',
    says: 'For attention you count a table of d × d for each pair. It is a dot product for each.',
  },
  exchanged: {
    find: 'T * d * d : T * T * d',
    replace: 'T * T * d : T * d * d',
    says: 'You have exchanged the two: it is the recurrent network that has a table of d × d, once for each word.',
  },
  'a table for each pair, read': {
    find: 'T * d * d',
    replace: 'T * T * d * d',
    says: 'For the recurrent network you count a table for each pair of words. It is one for each word: the state is all that it looks at.',
  },
  'a multiplication for each number': {
    find: 'T * d * d',
    replace: 'd * d',
    says: 'That is one step of the recurrent network. It takes T of them.',
  },
})
