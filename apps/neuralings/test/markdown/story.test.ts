import { expect, test } from 'vitest'
import { splitStory } from '../../src/markdown/story.ts'

test('a story is cut at its figures and labs', () => {
  const source =
    'Look:\n\n<figure name="irises" />\n\nand play\n\n<lab drag-the-line>\n\nend <b>here</b>\n'
  expect(splitStory(source)).toEqual([
    { type: 'text', source: 'Look:\n\n' },
    { type: 'figure', name: 'irises' },
    { type: 'text', source: '\n\nand play\n\n' },
    { type: 'lab', name: 'drag-the-line' },
    { type: 'text', source: '\n\nend <b>here</b>\n' },
  ])
})
