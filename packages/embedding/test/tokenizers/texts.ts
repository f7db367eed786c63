// Any text: every character of Unicode, halves of pairs, and what people write.
import fc from 'fast-check'

const anything = fc.string({ unit: 'binary', maxLength: 60 })
const halves = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map(units => String.fromCharCode(...units))
const writing = fc
  .array(
    fc.constantFrom(
      'the ',
      'The',
      ' ',
      '  ',
      '\n',
      '\t\r\n',
      "don't",
      '42',
      '3.14',
      '你好',
      '，',
      'é',
      'e\u0301',
      '👩‍👩‍👧',
      '🇨🇳',
      '\ud83d',
      '\udc22',
      'नमस्ते',
      '\u00a0',
      '\ufeff',
      '\0',
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''))

export const texts = fc.oneof(anything, halves, writing)
