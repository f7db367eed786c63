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
  'writes as a recurrent network reads': {
    find: 'return T * layers',
    replace: 'return T + layers - 1',
    says: 'While writing, you walk through the grid as in reading: each row begins one moment after the one below. But the next word is known only when the top has spoken, so a column waits for the whole column to its left.',
  },
  'a step for the word itself': {
    find: 'return T * layers',
    replace: 'return T * (layers + 1)',
    says: 'While writing, you count a step more for each word than there are layers. What the top has said is the next word: to hand it on costs no step.',
  },
  'counts every cell': {
    find: "return kind === 'recurrent' ? T + layers - 1 : layers",
    replace: 'return T * layers',
    says: 'You count all cells of the grid. Many of them can be computed at the same moment, and do not wait for each other.',
  },
  'the longer way': {
    find: 'T + layers - 1',
    replace: 'Math.max(T, layers)',
    says: 'You take the longer one of two ways, along the sentence and up the layers. The last cell lies at the end of both, so one comes behind the other.',
  },
  'between the cells': {
    find: 'T + layers - 1',
    replace: 'T + layers - 2',
    says: 'One too few: that is how often one cell waits for another on the longest way. The first cell takes a moment, too: the grid begins with 1.',
  },
  'a step for the words': {
    find: 'T + layers - 1 : layers',
    replace: 'T + layers - 1 : layers + 1',
    says: 'For attention you count one step more than there are layers. The words are there from the start: the lowest layer waits for nothing.',
  },
  'asks in a tree': {
    find: 'T + layers - 1 : layers',
    replace: 'T + layers - 1 : Math.ceil(Math.log2(T)) * layers',
    says: 'You let a layer of attention put the words together two by two. Here a cell looks at all the cells below at once: how many words there are does not matter.',
  },
  'pairs for both': {
    find: "return kind === 'recurrent' ? T * d * d : T * T * d",
    replace: 'return T * T * d',
    says: 'For both kinds you count a dot product for each pair of words. A recurrent network asks no other word: at each step it multiplies its state by a table.',
  },
  'tables for both': {
    find: "return kind === 'recurrent' ? T * d * d : T * T * d",
    replace: 'return T * d * d',
    says: 'For both kinds you count a table of d × d for each word. In attention words ask each other: count the pairs, and what each pair costs.',
  },
  'a table for the word, too': {
    find: 'T * d * d',
    replace: '2 * T * d * d',
    says: 'For the recurrent network you count two tables for each word, one for the word and one for the state. That for the word is left out here: only the state goes through a table.',
  },
  'the answers, too': {
    find: 'T * T * d',
    replace: '2 * T * T * d',
    says: 'For attention you count twice what the asking costs. What becomes of the answers is left out here: one dot product for each pair.',
  },
  'asks only backwards': {
    find: 'T * T * d',
    replace: '(T * (T + 1) / 2) * d',
    says: 'You let each word ask itself and those before it. Here the sentence is read on both sides: each word asks also those behind it.',
  },
  'counts the additions': {
    find: "return kind === 'recurrent' ? T * d * d : T * T * d",
    replace: "return (kind === 'recurrent' ? T * d : T * T) * (2 * d - 1)",
    says: 'You count additions as well: a dot product of d numbers has d products, and d − 1 sums. Only the multiplications are asked for.',
  },
})
