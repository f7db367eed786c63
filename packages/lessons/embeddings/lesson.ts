import { defineLesson } from '@neuralings/lesson-kit'

export default defineLesson({
  id: 'embeddings',
  title: 'Embeddings',
  summary: 'A word becomes a place among words, learnt from the company it keeps.',
  minutes: 85,
  needs: ['backpropagation', 'layer', 'training-loop', 'binary-cross-entropy', 'seeded-random'],
  teaches: ['one-hot', 'embedding', 'cosine-similarity', 'skip-gram', 'negative-sampling'],
  exercises: [
    { name: 'one-hot', kind: 'derive', title: 'A place for each word' },
    { name: 'lookup', kind: 'code', title: 'A row of a table, and its gradient' },
    { name: 'cosine', kind: 'code', title: 'In the same direction' },
    { name: 'pairs', kind: 'code', title: 'The company of a word' },
    { name: 'negatives', kind: 'code', title: 'Wrong words, drawn by chance' },
    { name: 'skip-gram-loss', kind: 'code', title: 'Pulled and pushed' },
    {
      name: 'neighbours',
      kind: 'code',
      title: 'Whose neighbour is it?',
      pieces: ['embeddings/cosine'],
    },
    {
      name: 'speeches',
      kind: 'milestone',
      title: 'Words that nobody explained',
      pieces: [
        'embeddings/lookup',
        'embeddings/pairs',
        'embeddings/skip-gram-loss',
        'embeddings/neighbours',
      ],
      deadline: 300,
    },
    { name: 'analogies', kind: 'predict', title: 'Man, king, woman' },
    {
      name: 'columns',
      kind: 'code',
      title: 'Twelve months, two numbers each',
      pieces: ['embeddings/lookup', 'training/spirals'],
    },
    { name: 'map', kind: 'lab', title: 'Five hops', lab: 'embedding-map' },
  ],
})
