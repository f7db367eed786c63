import { mutants } from '@neuralings/lesson-kit'

const all = '{ q: project(x, w.q), k: project(memory, w.k), v: project(memory, w.v) }'

export default mutants({
  'one table for questions and labels': {
    find: 'k: project(memory, w.k)',
    replace: 'k: project(memory, w.q)',
    says: 'Your keys are made with the table of the queries. Then two words only find each other when they are alike, and A fits B exactly as well as B fits A.',
  },
  'says its label': {
    find: 'v: project(memory, w.v)',
    replace: 'v: project(memory, w.k)',
    says: 'Your values are the keys. How a word is found and what it has to say are two things: there is a third table.',
  },
  'says itself': {
    find: 'v: project(memory, w.v)',
    replace: 'v: memory',
    says: 'Your values are the vectors as they came. What a word has to say is learnt as well, by a table of its own.',
  },
  'asks from the memory': {
    find: 'q: project(x, w.q)',
    replace: 'q: project(memory, w.q)',
    says: 'With a memory your queries come from the memory. Who asks is x; the memory is asked.',
  },
  'the memory is ignored': {
    find: all,
    replace: '{ q: project(x, w.q), k: project(x, w.k), v: project(x, w.v) }',
    says: 'All three come from x. Where there is a memory, its vectors are those that are found and heard.',
  },
  'finds in the one, hears from the other': {
    find: 'v: project(memory, w.v)',
    replace: 'v: project(x, w.v)',
    says: 'The keys come from the memory and the values from x. Whoever is found is the one who speaks.',
  },
  'looks up by x': {
    find: 'k: project(memory, w.k)',
    replace: 'k: project(x, w.k)',
    says: 'The keys come from x and the values from the memory. Whoever is found is the one who speaks.',
  },
  'query and key changed': {
    find: all,
    replace: '{ q: project(x, w.k), k: project(memory, w.q), v: project(memory, w.v) }',
    says: 'Queries and keys have changed tables: the queries are made by that of the keys, the keys by that of the queries.',
  },
  'key and value changed': {
    find: all,
    replace: '{ q: project(x, w.q), k: project(memory, w.v), v: project(memory, w.k) }',
    says: 'Keys and values have changed tables: the keys are made by that of the values, the values by that of the keys.',
  },
  'the memory asks': {
    find: all,
    replace: '{ q: project(memory, w.q), k: project(x, w.k), v: project(x, w.v) }',
    says: 'The memory asks in your code, and x is asked. It is the other way round: queries are made of x, keys and values of the memory.',
  },
})
