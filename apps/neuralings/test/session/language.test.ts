import { expect, test } from 'vitest'
import { chosenLanguage } from '../../src/session/language.ts'

const of = (asked: string | undefined, setting: 'en' | 'zh-CN' | undefined, env = {}) =>
  chosenLanguage(asked, { setting, env })

test('what is asked for, then what was chosen, then the system', () => {
  const env = { LANG: 'zh_CN.UTF-8' }
  expect(of('en', 'zh-CN', env)).toBe('en')
  expect(of(undefined, 'en', env)).toBe('en')
  expect(of(undefined, undefined, env)).toBe('zh-CN')
  expect(of('zh_cn', undefined)).toBe('zh-CN')
})

// POSIX: LC_ALL wins over LC_MESSAGES, and that over LANG; an empty one counts as none.
test.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
  [{ LANG: 'zh_TW.UTF-8' }, 'zh-CN'],
  [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' }, 'zh-CN'],
  [{ LC_ALL: 'de_DE.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
  [{ LC_ALL: '', LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
  [{ LANG: 'zh_CN.GBK' }, 'en'],
  [{ LANG: 'zh_CN.UTF-8', TERM: 'linux' }, 'en'],
  [{ LANG: 'C' }, 'en'],
  [{}, 'en'],
])('the system says %j', (env, lang) => {
  expect(of(undefined, undefined, env)).toBe(lang)
})

test('a language that there is not', () => {
  expect(() => of('klingon', undefined)).toThrow('There is no language "klingon".')
})
