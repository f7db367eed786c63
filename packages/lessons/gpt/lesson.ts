import { defineLesson } from '@neuralings/lesson-kit'

export default defineLesson({
  id: 'gpt',
  title: 'A GPT',
  summary: 'Half a transformer that does one thing only: it guesses the next token.',
  minutes: 85,
  needs: ['transformer', 'cross-entropy', 'surprise'],
  teaches: ['language-model', 'next-token', 'byte-pair-encoding', 'temperature', 'key-value-cache'],
  exercises: [
    { name: 'next-token', kind: 'code', title: 'A thousand lessons in one line' },
    {
      name: 'surprise-of-a-text',
      kind: 'code',
      title: 'How surprising is a text?',
      pieces: ['loss/cross-entropy'],
    },
    { name: 'merges', kind: 'code', title: 'What stands together becomes one' },
    { name: 'round-trip', kind: 'code', title: 'There and back', pieces: ['gpt/merges'] },
    { name: 'temperature', kind: 'code', title: 'Between dull and mad' },
    {
      name: 'next-token-bars',
      kind: 'lab',
      title: 'The same die, another letter',
      lab: 'next-token',
    },
    { name: 'again-and-again', kind: 'predict', title: 'The likeliest, again and again' },
    { name: 'cache', kind: 'predict', title: 'What was read need not be read again' },
    {
      name: 'gpt',
      kind: 'milestone',
      title: 'M6: your GPT writes',
      pieces: [
        'embeddings/lookup',
        'attention/positions',
        'attention/qkv',
        'attention/causal',
        'transformer/layer-norm',
        'transformer/block',
        'optimizers/adam',
        'training/loop',
        'gpt/next-token',
        'gpt/temperature',
      ],
      deadline: 300,
    },
  ],
})
