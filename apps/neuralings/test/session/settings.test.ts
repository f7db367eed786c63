// What is remembered of a person: kept beside other settings, and never a reason to fail.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { editorCommand } from '../../src/session/editor.ts'
import { chosenEditor, rememberEditor, settingsFile } from '../../src/session/settings.ts'
import { temporaryFolder } from '../support/fixture.ts'

const fresh = () => ({ XDG_CONFIG_HOME: join(temporaryFolder(), 'none yet'), EDITOR: 'ed' })

test('an editor is remembered, and goes before $EDITOR', () => {
  const env = fresh()
  expect([chosenEditor(env), editorCommand(env)]).toEqual([null, 'ed'])
  rememberEditor(env, 'vim -n')
  expect([chosenEditor(env), editorCommand(env)]).toEqual(['vim -n', 'vim -n'])
})

test('what else is set stays, and what cannot be read is none', () => {
  const env = fresh()
  mkdirSync(dirname(settingsFile(env)), { recursive: true })
  for (const text of ['{', '7', 'null', '[]', '{"editor":" "}', '{"editor":{}}']) {
    writeFileSync(settingsFile(env), text)
    expect(chosenEditor(env)).toBeNull()
  }
  writeFileSync(settingsFile(env), '{"later":1}')
  rememberEditor(env, 'hx')
  expect(JSON.parse(readFileSync(settingsFile(env), 'utf8'))).toEqual({ later: 1, editor: 'hx' })
})

test('a disk that refuses is said in a sentence', () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  expect(() => rememberEditor({ XDG_CONFIG_HOME: file }, 'hx')).toThrow('cannot be used')
})
