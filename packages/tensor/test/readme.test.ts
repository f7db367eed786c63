// The README lists everything: whoever adds a function tells its readers.
import { readFileSync } from 'node:fs'
import * as tensor from '@neuralings/tensor'
import { expect, test } from 'vitest'

test.each(Object.keys(tensor))('%s is in the README', name => {
  const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  expect(text).toMatch(new RegExp(`\`(new )?${name}\\b`))
})
