import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'the word itself': {
    find: '    .filter(neighbour => neighbour.token !== token)\n',
    replace: '',
    says: 'Your nearest word is the word itself: it is always the most similar to itself, and tells nothing. Leave it out.',
  },
  'the farthest first': {
    find: 'b.similarity - a.similarity',
    replace: 'a.similarity - b.similarity',
    says: 'You begin with the least similar words. The largest cosine comes first.',
  },
  'by the dot product': {
    find: 'cosineSimilarity(rows[id], own)',
    replace: 'rows[id].reduce((sum, v, i) => sum + v * own[i], 0)',
    says: 'You compare by the dot product, so long rows come first, whatever they mean. Frequent words have long rows: take the cosine.',
  },
  'cut before sorting': {
    find: '    .sort((a, b) => b.similarity - a.similarity)\n    .slice(0, k)',
    replace: '    .slice(0, k)\n    .sort((a, b) => b.similarity - a.similarity)',
    says: 'You take the first k of the vocabulary, and sort only these. The nearest may stand at its end.',
  },
  'all of them': {
    find: '\n    .slice(0, k)',
    replace: '',
    says: 'You return every word of the vocabulary. k of them are asked for.',
  },
  'one too few': {
    find: '    .filter(neighbour => neighbour.token !== token)\n    .sort((a, b) => b.similarity - a.similarity)\n    .slice(0, k)',
    replace:
      '    .sort((a, b) => b.similarity - a.similarity)\n    .slice(0, k)\n    .filter(neighbour => neighbour.token !== token)',
    says: 'You take k words first and leave out the word itself afterwards, so one too few are left.',
  },
  'drops the first one': {
    find: '    .filter(neighbour => neighbour.token !== token)\n    .sort((a, b) => b.similarity - a.similarity)\n    .slice(0, k)',
    replace: '    .sort((a, b) => b.similarity - a.similarity)\n    .slice(1, k + 1)',
    says: 'You drop whichever comes first, in the belief that it is the word itself. Another may point in the same direction and stand before it.',
  },
  'compares with the first row': {
    find: 'rows[vocabulary.idOf(token)]',
    replace: 'rows[0]',
    says: 'You compare all words with the first row of the table. The row of the word that was asked for is at its id.',
  },
  'sorts by a yes or no': {
    find: 'b.similarity - a.similarity',
    replace: 'Number(b.similarity > a.similarity)',
    says: 'Your comparison says yes or no, which is 1 or 0 to `sort`. It wants a number below 0, too, when a is to come first.',
  },
  'leaves it out too early': {
    find: '    .map((token, id) => ({ token, similarity: cosineSimilarity(rows[id], own) }))\n    .filter(neighbour => neighbour.token !== token)\n',
    replace:
      '    .filter(other => other !== token)\n    .map((token, id) => ({ token, similarity: cosineSimilarity(rows[id], own) }))\n',
    says: 'You leave the word out before the others get their rows, so all words behind it get the row of the one before. The id is the place in the whole list.',
  },
  'leaves out all that are 1': {
    find: 'neighbour.token !== token',
    replace: 'neighbour.similarity < 1',
    says: 'You leave out whatever has the similarity 1. Another word may point in the very same direction, and should stay: compare the words.',
  },
})
