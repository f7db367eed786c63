// The language of the system. Loaded by an old Node, too, so it takes nothing from the packages of the house.
import type { Lang } from '@neuralings/lesson-kit'
import { needsAscii } from '../theme/capabilities.ts'

/** Chinese of any kind, where the terminal can show it; else English. */
export function localeLanguage(env: Record<string, string | undefined>): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^zh\b|^zh_/i.test(locale) && !needsAscii(env) ? 'zh-CN' : 'en'
}
