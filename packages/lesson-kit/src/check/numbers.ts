// Numbers as a text writes them: `−0.5`, `10,000`, `10_000`, `3·1 + 6·1`, `(2 − 0.1)²`.

/** A number, and how many digits behind the point it is given with. */
export interface Written {
  value: number
  digits: number
}

const plain = (text: string): string =>
  text
    .replaceAll('−', '-')
    .replace(/(?<=\d),(?=\d{3}\b)/g, '')
    .replace(/(?<=\d)_(?=\d)/g, '')
    .replace(/[*_]{2}/g, '')

/** Every number in a text, without its sign. */
export const numbersIn = (text: string): Written[] =>
  [...plain(text).matchAll(/\d+(?:\.(\d+))?(?:e[+-]?\d+)?/g)].map(([number, decimals = '']) => ({
    value: Number(number),
    digits: decimals.length,
  }))

/** What a calculation comes to; null when there is more in it than numbers, signs and brackets. */
export function calculate(text: string): Written | null {
  const formula = plain(text).replace(/[·×]/g, '*').replace(/²/g, '**2').replace(/³/g, '**3').trim()
  if (!/^[\d.\s()*/+-]+$/.test(formula) || !/\d/.test(formula)) return null
  try {
    const value: unknown = new Function(`return (${formula})`)()
    const digits = Math.max(...numbersIn(text).map(({ digits }) => digits))
    return typeof value === 'number' ? { value, digits } : null
  } catch {
    return null
  }
}

/** Whether a number, given with so many digits, stands for this value. */
export const standsFor = ({ value, digits }: Written, exact: number): boolean =>
  Math.abs(value - exact) <= (digits > 0 ? 0.501 * 10 ** -digits : 1e-9)
