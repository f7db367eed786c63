// The same words with ASCII characters only, for terminals that have no others.

const plain: Record<string, string> = {
  '·': '-',
  '×': 'x',
  '−': '-',
  '–': '-',
  '—': '-',
  '…': '..',
  '′': "'",
  '∞': 'inf',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '≪': '<<',
  α: 'a',
  σ: 'sigmoid',
  Φ: 'Phi',
  ˣ: '^x',
  '✓': '+',
  '✗': 'x',
  '▸': '>',
  '◂': '<',
  '▴': '^',
  '▾': 'v',
  '▏': ' ',
  '▎': ' ',
  '▍': ' ',
  '▌': '-',
  '▋': '-',
  '▊': '=',
  '▉': '#',
  '┊': '|',
  '╌': '.',
  '●': 'o',
  '○': '.',
  '█': '#',
  '░': '.',
  '▒': ':',
  '─': '-',
  '┄': '.',
  '←': '<',
  '→': '>',
  '↑': '^',
  '↓': 'v',
}

/** The text as it is, or in ASCII when asked to; a character without a likeness becomes `?`. */
export function inAscii(text: string, isAscii: boolean): string {
  if (!isAscii) return text
  return Array.from(text, char => (char < '\x7f' ? char : (plain[char] ?? '?'))).join('')
}
