// The README lists everything: whoever adds a function tells its readers.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** One test for each export of the package in `folder`. */
export function testReadme(folder: URL, library: object): void {
  const text = readFileSync(new URL('README.md', folder), 'utf8')
  test.each(Object.keys(library))('%s is in the README', name => {
    expect(text).toMatch(new RegExp(`\`(new )?${name}\\b`))
  })
}
