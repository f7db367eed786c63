import { mutants } from '@neuralings/lesson-kit'

const kept = `const byScore = [...scores.keys()].sort((i, j) => scores[j] - scores[i])
  const kept = new Set(byScore.slice(0, k))
  return tensor(scores.map((score, i) => (kept.has(i) ? score : -Infinity)))`

export default mutants({
  multiplies: {
    find: 'div(logits, temperature)',
    replace: 'div(logits, 1 / temperature)',
    says: 'You multiply by the temperature, and what is hot comes out cold: at 2 the likeliest becomes likelier still.',
  },
  'divides the shares': {
    find: 'div(logits, temperature)',
    replace: 'div(softmax(logits, { dim: 0 }).data, temperature)',
    says: 'You divide the shares. They are made by softmax, after your function: what it is handed are scores.',
  },
  'lets 0 pass': {
    find: 'temperature > 0',
    replace: 'temperature >= 0',
    says: 'You let a temperature of 0 pass. Scores divided by 0 are ±∞, or NaN.',
  },
  'refuses 0 alone': {
    find: 'temperature > 0',
    replace: 'temperature !== 0',
    says: 'You refuse 0 only. Below 0 the least likely token would become the likeliest, and NaN would go through everything.',
  },
  'refuses the cold': {
    find: 'temperature > 0',
    replace: 'temperature >= 1',
    says: 'You refuse temperatures from 0 to 1. They are the ones that are used most.',
  },
  'the k lowest': {
    find: 'scores[j] - scores[i]',
    replace: 'scores[i] - scores[j]',
    says: 'You keep the k lowest scores, and rule out the likely ones.',
  },
  'the first k': {
    find: 'byScore.slice(0, k)',
    replace: '[...scores.keys()].slice(0, k)',
    says: 'You keep the first k places, whatever their scores.',
  },
  'ties give more': {
    find: kept,
    replace: `const border = scores.toSorted((a, b) => b - a)[Math.min(k, scores.length) - 1]
  return tensor(scores.map(score => (score >= border ? score : -Infinity)))`,
    says: 'Where several scores equal the k-th, you keep them all, so that there are more than k.',
  },
  'zero is no way out': {
    find: '? score : -Infinity',
    replace: '? score : 0',
    says: 'What is ruled out has a score of 0 with you. e⁰ is 1: softmax still gives it a share, and among negative scores the largest.',
  },
  'leaves them out': {
    find: 'scores.map((score, i) => (kept.has(i) ? score : -Infinity))',
    replace: 'scores.filter((_, i) => kept.has(i))',
    says: 'You leave the others out. A place in the row is the id of a token: whose score is the first one now?',
  },
  'sorts as text': {
    find: 'scores[j] - scores[i]',
    replace: 'String(scores[i]) < String(scores[j]) ? 1 : -1',
    says: 'You sort as text, where 9 stands behind 100. Numbers want a comparison of their own.',
  },
  'one too few': {
    find: 'byScore.slice(0, k)',
    replace: 'byScore.slice(0, k - 1)',
    says: 'You keep one score too few. With k = 1 nobody is left.',
  },
  'one too many': {
    find: 'byScore.slice(0, k)',
    replace: 'byScore.slice(0, k + 1)',
    says: 'You keep one score too many.',
  },
  'sorted scores': {
    find: kept,
    replace: `const sorted = scores.toSorted((a, b) => b - a)
  return tensor(sorted.map((score, i) => (i < k ? score : -Infinity)))`,
    says: 'Your scores come back sorted. A place in the row is the id of a token: each score has to stay in its place.',
  },
})
