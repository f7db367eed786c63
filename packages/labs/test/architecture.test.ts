import { lab, replay } from '@neuralings/labs'
import { expect, test } from 'vitest'

const architecture = await lab('architecture')
const plain = { width: 80, height: 24, color: 'none', ascii: false } as const

const shown = (log: string[], canvas = plain) =>
  architecture.view(replay(architecture, log), canvas).join('\n')
const told = (log: string[]) => architecture.describe(replay(architecture, log)).join('\n')

// By hand: 9 words are read, 6 written, 32 numbers each; 4 heads of 8, 64 inside, 50 signs.
const openEncoder = ['down*2', 'space']
const openDecoder = ['tab', 'down*2', 'space']

test('closed, both halves are the same but for the end', () => {
  const lines = shown([]).split('\n')
  expect(lines[3]).toMatch(/ids +\[9\] +ids +\[6\]/)
  expect(lines[4]).toMatch(/│ +│/)
  expect(lines[6]).toMatch(/▸ embedding +\[9, 32\] +embedding +\[6, 32\]/)
  expect(lines[15]).toMatch(/last norm +\? +last norm +\[6, 32\]/)
  expect(lines[18]).toMatch(/scores +\?/)
})

test('an open block shows its parts, and closes around who stands in it', () => {
  expect(shown(openEncoder)).toContain('up, bend')
  expect(told([...openEncoder, 'down*2'])).toContain('"queries" of "encoder: reads"; its shape is [4, 9, 8]') // biome-ignore format: one line
  expect(told([...openEncoder, 'down*2', 'space'])).toContain('You stand at "block"')
  expect(told([...openDecoder, 'down*4'])).toContain('its shape is [4, 6, 8]')
})

// Inside of the encoder's block shares and up are asked, of the decoder's shares, keys and cross.
test('a closed block says how many shapes are to be found inside', () => {
  expect(shown([])).toMatch(/block \+ 2 \?.*block \+ 3 \?/)
  expect(told(['down*2'])).toContain('2 shapes still to be found inside')
  const one = [...openEncoder, 'down*3', 'right', 'space', 'up*3', 'space']
  expect(told(one)).toContain('1 shape still to be found inside')
  expect(shown(one)).toMatch(/block \+ 1 \?.*block \+ 3 \?/)
  expect(shown(openEncoder)).not.toMatch(/block \+ \d \?.*block/)
})

test('the sizes stand below the numbers', () => {
  expect(shown([])).toContain('9 words are read, 6 written')
})

test('a shape is hidden until it is found', () => {
  expect(told(['down'])).toContain('"+ places" of "encoder: reads"; its shape is still to be found')
  expect(told(['down', 'space'])).toContain('No. Places are added')
  expect(told(['down', 'right*2', 'space'])).toContain('its shape is [9, 32]')
  expect(told(['down', 'right*2', 'space'])).toContain('1 have been found')
})

test('what flows agrees with the shapes', () => {
  // The first head's shares of the first word that is written: it sees itself only.
  const first = [...openDecoder, 'down*2', 'right*2', 'space']
  expect(told(first)).toContain('The first row begins with 1.00, 0.00, 0.00, 0.00, 0.00.')
  // In order: mean 0, so the rows of a norm sum to 0; the first numbers are seen only.
  expect(shown([...openEncoder, 'down'])).toContain('fresh weights')
  expect(shown([...openEncoder, 'down*2'])).toContain('head 1 of 4')
})

test('walking goes around, and left and right mean nothing where nothing is asked', () => {
  expect(told(['up*2'])).toContain('You stand at "last norm"')
  const state = architecture.init()
  expect(architecture.update(state, 'left')).toBe(state)
})

test('in a narrow window stands the half that is looked at', () => {
  const narrow = { ...plain, width: 50 }
  expect(shown([], narrow as typeof plain)).not.toContain('decoder')
  expect(shown(['tab'], narrow as typeof plain)).toContain('decoder: writes')
})
