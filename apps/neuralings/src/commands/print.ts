// Printing: lines to standard output, JSON as one line.

export function printLines(lines: readonly string[]): void {
  process.stdout.write(lines.map(line => `${line}\n`).join(''))
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

/** Columns to set text in. */
export const textWidth = (): number => Math.min(72, (process.stdout.columns ?? 80) - 2)
