// Prose for terminals that know ASCII only: mathematics is spelled out, marks become their nearest key.

const spelled: Record<string, string> = {
  '·': '*',
  '×': 'x',
  '÷': '/',
  '−': '-',
  '–': '-',
  '—': '-',
  '…': '...',
  '→': '->',
  '←': '<-',
  '↔': '<->',
  '↑': '^',
  '↓': 'v',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '≈': '~',
  '∞': 'inf',
  '√': 'sqrt',
  '∂': 'd',
  '∑': 'sum',
  Σ: 'sum',
  Δ: 'delta',
  '∇': 'grad',
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  ε: 'eps',
  η: 'eta',
  θ: 'theta',
  λ: 'lambda',
  μ: 'mu',
  π: 'pi',
  σ: 'sigma',
  Φ: 'Phi',
  φ: 'phi',
  '²': '^2',
  '³': '^3',
  ᵀ: '^T',
  ŷ: 'y^',
  '′': "'",
  '∈': 'in',
  '✓': '+',
  '✗': 'x',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '•': '-',
  '›': '>',
  '▸': '>',
  '●': '*',
  '○': 'o',
  '─': '-',
  '│': '|',
  '┼': '+',
  '┌': '+',
  '┐': '+',
  '└': '+',
  '┘': '+',
  '├': '+',
  '┤': '+',
  '┬': '+',
  '┴': '+',
}

/** Every character beyond ASCII becomes what stands for it, accents fall off, the rest becomes `?`. */
export const toAscii = (text: string): string =>
  text.replace(/[^\x00-\x7f]/gu, sign => spelled[sign] ?? bare(sign))

/** The same, but Chinese stays: who asked for it has a terminal that can show it, its quotes and the dot in names. */
export const toChineseAscii = (text: string): string => text.replace(notChinese, toAscii)

const dotInName = '(?<=\\p{Script=Han})·(?=\\p{Script=Han})'
const notChinese = new RegExp(
  `(?!${dotInName})[^\\x00-\\x7f\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’]`,
  'gu',
)

function bare(sign: string): string {
  const letter = sign.normalize('NFKD').replace(/[^\x00-\x7f]/gu, '')
  return letter || '?'
}
