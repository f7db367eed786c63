// Which editors are offered, which have a window, and how one leaves the others.
import { expect, test } from 'vitest'
import { en } from '../../src/messages/en.ts'
import {
  canBeFound,
  foundEditors,
  hasWindow,
  programOf,
  wayOut,
} from '../../src/session/known-editors.ts'
import { folderWith } from '../support/editor.ts'

test('those on the path are offered, at most six, and vi only where it is no other name of one', () => {
  const offered = (...names: string[]) => foundEditors({ PATH: folderWith(names) })
  expect(offered('nano', 'vim', 'vi', 'code', 'cat')).toEqual(['code', 'vim', 'nano'])
  expect(offered('vi', 'emacs')).toEqual(['emacs -nw', 'vi'])
  expect(offered('code', 'zed', 'subl', 'hx', 'nvim', 'vim', 'nano')).toHaveLength(6)
  expect(offered()).toEqual([])
})

test.each([
  ['code --wait', 'code', true],
  ['"/Applications/Visual Studio Code/bin/code" -w', 'code', true],
  ['C:\\Tools\\subl.exe', 'subl', true],
  ['LANG=C gvim -f', 'gvim', true],
  ["'/my editors/vim' -u NONE", 'vim', false],
  ['/usr/bin/nano', 'nano', false],
  ['codex', 'codex', false],
  ['my-editor', 'my-editor', false],
])('%s starts %s; its own window: %s', (command, program, window) => {
  expect(programOf(command)).toBe(program)
  expect(hasWindow(command)).toBe(window)
})

test('the way out of those that take the terminal is known', () => {
  expect(wayOut('vim -n', en)).toContain(':wq')
  expect(wayOut('nano', en)).toContain('Ctrl-X')
  expect(wayOut('emacs', en)).toContain('Ctrl-X Ctrl-C')
  expect(wayOut('my-editor', en)).toBeUndefined()
})

test('a plain name is looked up, what a shell must read is left to it', () => {
  const env = { PATH: folderWith(['mine']) }
  expect(canBeFound('mine -x', env)).toBe(true)
  expect(canBeFound('yours', env)).toBe(false)
  expect(canBeFound('~/bin/yours', env)).toBe(true)
  expect(canBeFound('"$HOME/my editor"', env)).toBe(true)
})
