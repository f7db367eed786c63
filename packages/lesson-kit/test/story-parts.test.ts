import { splitStory } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'

test('a story is cut at its figures and labs', () => {
  const source =
    'Look:\n\n<figure name="irises" />\n\nand play\n\n<lab drag-the-line>\n\nend <b>here</b>\n'
  expect(splitStory(source)).toEqual([
    { type: 'text', source: 'Look:\n\n' },
    { type: 'figure', name: 'irises', alt: '' },
    { type: 'text', source: '\n\nand play\n\n' },
    { type: 'lab', name: 'drag-the-line' },
    { type: 'text', source: '\n\nend <b>here</b>\n' },
  ])
})

test('a figure may be told in words, over several lines', () => {
  const source = '<figure name="irises" alt="150 dots,\nin two clouds." />\n\nLook.'
  expect(splitStory(source)[0]).toEqual({
    type: 'figure',
    name: 'irises',
    alt: '150 dots, in two clouds.',
  })
})
