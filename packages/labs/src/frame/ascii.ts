// The same words with ASCII characters only, for terminals that have no others.

const plain: Record<string, string> = {
  '·': '-',
  '×': 'x',
  '÷': '/',
  '√': 'sqrt ',
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
  '¼': '1/4',
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
  '▲': '^',
  '▏': ' ',
  '▎': ' ',
  '▍': ' ',
  '▌': '-',
  '▋': '-',
  '▐': '-',
  '▊': '=',
  '▉': '#',
  '┊': '|',
  '╌': '.',
  '●': 'o',
  '○': '.',
  '█': '#',
  '░': '.',
  '▒': ':',
  '▓': '%',
  '▀': '"',
  '▄': '_',
  '─': '-',
  '│': '|',
  '┄': '.',
  '←': '<',
  '→': '>',
  '↑': '^',
  '↓': 'v',
}

/** Chinese stays: who asked for it has a terminal that can show it, if not our frames. */
const chinese = /[\p{Script=Han}\u2018-\u201d\u3000-\u303f\uff00-\uffef]/u

/** The text as it is, or in ASCII when asked to; a character without a likeness becomes `?`. */
export function inAscii(text: string, isAscii: boolean): string {
  if (!isAscii) return text
  return Array.from(text, char =>
    char < '\x7f' || chinese.test(char) ? char : (plain[char] ?? '?'),
  ).join('')
}
