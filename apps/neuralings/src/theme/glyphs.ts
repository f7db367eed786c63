// The few signs that the screens are drawn with, and what stands for them in plain ASCII.

const unicode = {
  passed: '✓',
  failed: '✗',
  solved: '●',
  open: '○',
  revealed: '◐',
  pointer: '▸',
  barFull: '▰',
  barEmpty: '▱',
  rule: '─',
  activeRule: '━',
  dot: '·',
  into: '›',
  goesOn: '↳',
  more: '…',
  up: '↑',
  down: '↓',
  bullet: '•',
  quote: '│',
  cross: '┼',
  todo: '◌',
}

export type Glyphs = typeof unicode

const ascii: Glyphs = {
  passed: '+',
  failed: 'x',
  solved: '*',
  open: 'o',
  revealed: '~',
  pointer: '>',
  barFull: '#',
  barEmpty: '.',
  rule: '-',
  activeRule: '=',
  dot: '-',
  into: '>',
  goesOn: '\\',
  more: '...',
  up: '^',
  down: 'v',
  bullet: '-',
  quote: '|',
  cross: '+',
  todo: 'o',
}

export const glyphs = (asciiOnly: boolean): Glyphs => (asciiOnly ? ascii : unicode)
