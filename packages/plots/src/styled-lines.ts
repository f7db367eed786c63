// Colours that go on over the end of a line: each line closes what is open there, and the next opens it again.

const code = /\x1b\[([\d;]*)m/g

/** What ends a style: 1 is bold and ends with 22, 31 is a colour and ends with 39. */
function endOf(style: string): string {
  const [first = 0] = style.split(';').map(Number)
  if (first === 1 || first === 2) return '22'
  if (first < 10) return String(first + 20)
  return /^(4\d|10\d)$/.test(String(first)) ? '49' : '39'
}

/** The lines of one text, each of which opens and closes its own styles. */
export function styled(lines: readonly string[]): string[] {
  let open: string[] = []
  return lines.map(line => {
    const before = open.map(style => `\x1b[${style}m`).join('')
    for (const [, style = ''] of line.matchAll(code)) open = after(open, style)
    const ends = new Set(open.toReversed().map(endOf))
    return before + line + [...ends].map(end => `\x1b[${end}m`).join('')
  })
}

function after(open: readonly string[], style: string): string[] {
  if (style === '' || style === '0') return []
  const left = open.filter(one => endOf(one) !== style)
  return /^(2[1-9]|39|49)$/.test(style) ? left : [...left, style]
}
