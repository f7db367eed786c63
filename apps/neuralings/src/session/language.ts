// Which language is spoken: the one that was asked for, else the one that was last chosen with the key, else that of the
// system.
import { type Lang, langs, UserError } from '@neuralings/lesson-kit'
import { needsAscii } from '../theme/capabilities.ts'

interface Known {
  /** What the learner has chosen in the program. */
  setting: Lang | undefined
  env: Record<string, string | undefined>
}

/** @throws UserError for a language that there is not. */
export function chosenLanguage(asked: string | undefined, { setting, env }: Known): Lang {
  if (asked === undefined) return setting ?? localeLanguage(env)
  const lang = langs.find(one => one.toLowerCase() === asked.toLowerCase().replace('_', '-'))
  if (lang) return lang
  throw new UserError(`There is no language "${asked}".`, {
    advice: `There are ${langs.join(' and ')}: --lang zh-CN.`,
  })
}

/** Chinese of any kind, where the terminal can show it; else English. */
function localeLanguage(env: Known['env']): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^zh\b|^zh_/i.test(locale) && !needsAscii(env) ? 'zh-CN' : 'en'
}

/** The language that the key changes to. */
export const otherLanguage = (lang: Lang): Lang => (lang === 'en' ? 'zh-CN' : 'en')
