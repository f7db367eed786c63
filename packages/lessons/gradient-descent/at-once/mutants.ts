import { mutants } from '@neuralings/lesson-kit'

const body = `  const dw = slope(v => loss(v, b), w, h)
  const db = slope(v => loss(w, v), b, h)
  return [w - lr * dw, b - lr * db]
`

export default mutants({
  'moves w before it asks b': {
    find: body,
    replace: `  w -= lr * slope(v => loss(v, b), w, h)
  b -= lr * slope(v => loss(w, v), b, h)
  return [w, b]
`,
    says: 'The slope of b is taken where w has already gone. Both slopes belong to the place that the step begins at: who asks when?',
  },
  'moves b before it asks w': {
    find: body,
    replace: `  b -= lr * slope(v => loss(w, v), b, h)
  w -= lr * slope(v => loss(v, b), w, h)
  return [w, b]
`,
    says: 'Now b goes first, and the slope of w is that of another place. Neither may move before both have been asked.',
  },
  'keeps only the first look': {
    find: body,
    replace: `  const here = loss(w, b)
  w -= (lr * (loss(w + h, b) - here)) / h
  b -= (lr * (loss(w, b + h) - here)) / h
  return [w, b]
`,
    says: 'Your second difference is between a look after w has moved and one before. So it holds the whole step of w, divided by a tiny h.',
  },
  'never moves b': {
    find: 'b - lr * db]',
    replace: 'b]',
    says: 'b stays where it was. A step moves both.',
  },
  'takes two steps': {
    find: body,
    replace: `  for (let i = 0; i < 2; i++) {
    const [dw, db] = [slope(v => loss(v, b), w, h), slope(v => loss(w, v), b, h)]
    w -= lr * dw
    b -= lr * db
  }
  return [w, b]
`,
    says: 'Your way is right, and goes on for a second step. One is asked for.',
  },
  'sends b uphill': {
    find: 'b - lr * db]',
    replace: 'b + lr * db]',
    says: 'w goes downhill and b uphill. Both step against their slopes.',
  },
  'goes uphill': {
    find: '[w - lr * dw, b - lr * db]',
    replace: '[w + lr * dw, b + lr * db]',
    says: 'Both go with their slopes: uphill. What is left to mend is when the slopes are asked for; the signs were right.',
  },
  'moves b by the slope of w': {
    find: 'b - lr * db]',
    replace: 'b - lr * dw]',
    says: 'Both of your numbers move by the slope of w. b has one of its own.',
  },
  'takes turns by halves': {
    find: body,
    replace: `  w -= (lr / 2) * slope(v => loss(v, b), w, h)
  b -= lr * slope(v => loss(w, v), b, h)
  w -= (lr / 2) * slope(v => loss(v, b), w, h)
  return [w, b]
`,
    says: 'You let w go half a step before b and half a step after it. That is fairer, and it still asks in three places. A step asks in one.',
  },
  'takes the mean of both orders': {
    find: body,
    replace: `  const w1 = w - lr * slope(v => loss(v, b), w, h)
  const b1 = b - lr * slope(v => loss(w1, v), b, h)
  const b2 = b - lr * slope(v => loss(w, v), b, h)
  const w2 = w - lr * slope(v => loss(v, b2), w, h)
  return [(w1 + w2) / 2, (b1 + b2) / 2]
`,
    says: 'You take the mean of both orders. Each of them still asks one slope where the other parameter has already moved.',
  },
})
