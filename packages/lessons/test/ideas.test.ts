// "Functions describe the world": the notes of one learner, from which the course grew, name twenty-six ideas. Each has
// concepts that a lesson teaches, and exercises in which the learner does it.
import { join } from 'node:path'
import { exercisesOf, loadCourse } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'

type Idea = [idea: string, concepts: string, exercises: string]

const ideas: Idea[] = [
  [
    'where nobody knows the rule it is guessed',
    'function line parameter',
    'functions/guess-the-rule functions/straight-line functions/no-line-fits',
  ],
  [
    'a line that is bent: the activation',
    'activation',
    'activations/collapse-two activations/bends',
  ],
  [
    'nine activations, and what each is good for',
    'activation derivative saturation dead-unit softmax',
    'activations/relu activations/sigmoid-tanh activations/check-slopes activations/gates activations/dead-relu activations/softmax activations/choose',
  ],
  [
    'several inputs: w · x + b',
    'dot-product matmul neuron layer',
    'tensors/matmul tensors/broadcast networks/neuron networks/layer',
  ],
  [
    'functions in functions: a network of layers',
    'network hidden-layer parameter-count width-depth',
    'networks/network networks/nest networks/count-parameters networks/folds',
  ],
  [
    'how far off it is: the loss',
    'mean-squared-error loss-function cross-entropy',
    'functions/mean-squared-error loss/absolute-huber loss/cross-entropy loss/not-mse',
  ],
  [
    'the lowest point, calculated',
    'partial-derivative least-squares normal-equations',
    'linear-regression/partials linear-regression/line-by-hand linear-regression/normal-equations gradient-descent/same-place',
  ],
  [
    'the lowest point, step by step',
    'gradient gradient-descent learning-rate finite-difference',
    'gradient-descent/nudge gradient-descent/one-step gradient-descent/three-rates gradient-descent/gradient',
  ],
  [
    'the chain rule, layer by layer backwards',
    'chain-rule local-derivative topological-order backpropagation',
    'backprop/chain-rule backprop/local-derivatives backprop/topological-order backprop/backward backprop/reused-node',
  ],
  [
    'forward, backward, a step: the loop',
    'training-loop mini-batch',
    'training/loop training/wrong-order training/spirals',
  ],
  [
    'noise that is learnt by heart',
    'overfitting validation-split',
    'overfitting/best-degree overfitting/past-the-peak overfitting/validation-curve training/leak',
  ],
  [
    'cures for it',
    'data-augmentation early-stopping regularisation dropout',
    'overfitting/more-data overfitting/flip-shift-crop overfitting/rotate overfitting/augment overfitting/early-stopping overfitting/penalties overfitting/dropout overfitting/cures',
  ],
  [
    'what goes wrong in training',
    'vanishing-gradient exploding-gradient',
    'training-trouble/diagnose training-trouble/vanishing gradient-descent/two-valleys optimizers/mini-batch-cost',
  ],
  [
    'a cure for each of these',
    'gradient-clipping residual-connection initialization momentum rmsprop adam',
    'training-trouble/clip training-trouble/residual training-trouble/init training-trouble/lopsided optimizers/momentum optimizers/rmsprop optimizers/adam training/mini-batches training-trouble/deep',
  ],
  [
    'kernels for images',
    'convolution kernel equivariance',
    'convolution/kernel convolution/slide convolution/design convolution/shift',
  ],
  [
    'convolution, activation, pooling, flatten, dense',
    'pooling channel feature-map receptive-field',
    'convolution/channels convolution/max-pool convolution/receptive-field convolution/weights convolution/digits convolution/feature-maps',
  ],
  [
    'a dense layer gives a word no context, and maps one length to one',
    'context',
    'sequences/no-context sequences/one-to-one',
  ],
  [
    'a recurrent network works word by word, and forgets',
    'recurrence forgetting gate lstm',
    'sequences/cell sequences/serial-steps sequences/through-time sequences/fades sequences/recall',
  ],
  ['a vector for each place', 'positional-encoding', 'attention/order-blind attention/positions'],
  [
    'queries, keys and values; the dot product as likeness',
    'query-key-value',
    'attention/dot-or-cosine attention/qkv',
  ],
  [
    'a weighted mean of what is alike',
    'attention causal-mask',
    'attention/why-root attention/attention attention/causal',
  ],
  [
    'several heads',
    'multi-head-attention',
    'attention/heads attention/two-questions attention/find-the-pair',
  ],
  [
    'the whole transformer, encoder and decoder',
    'transformer layer-normalization encoder-decoder',
    'transformer/layer-norm transformer/block transformer/cross-attention transformer/dates',
  ],
  [
    'the next word, by chance: GPT',
    'language-model next-token temperature',
    'gpt/next-token gpt/temperature gpt/gpt',
  ],
  ['words as short lists of numbers', 'one-hot embedding', 'embeddings/one-hot embeddings/lookup'],
  [
    'words that are alike lie near each other',
    'cosine-similarity skip-gram',
    'embeddings/cosine embeddings/neighbours embeddings/speeches embeddings/analogies',
  ],
]

const course = await loadCourse(join(import.meta.dirname, '..'))
const taught = new Map(
  course.lessons.flatMap(({ id, teaches }) => teaches.map(concept => [concept, id] as const)),
)
const known = new Set(exercisesOf(course).map(({ id }) => id))

test('there are twenty-six', () => expect(ideas).toHaveLength(26))

test.each(ideas)('%s', (_, concepts, exercises) => {
  const lessons = concepts.split(' ').map(concept => taught.get(concept))
  expect(lessons).not.toContain(undefined)
  const graded = exercises.split(' ')
  expect(graded.filter(id => !known.has(id))).toEqual([])
  // In a lesson that teaches it, not only in passing.
  expect(graded.some(id => lessons.includes(id.split('/')[0]!))).toBe(true)
})

test('every lesson is there for one of them', () => {
  const serving = new Set(
    ideas.flatMap(([, , exercises]) => exercises.split(' ').map(id => id.split('/')[0])),
  )
  expect(course.lessons.map(({ id }) => id).filter(id => !serving.has(id))).toEqual([])
})
