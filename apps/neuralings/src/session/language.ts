// Which language is spoken: the one that was asked for, else the one that was last chosen with the key, else that of the
// system.
import { type Lang, langs, languageIn } from '@neuralings/lesson-kit'
import { AppError } from '../messages/app-error.ts'
import { findWorkspace } from './find-workspace.ts'
import { localeLanguage } from './locale.ts'

type Env = Record<string, string | undefined>

interface Known {
  /** What the learner has chosen in the program. */
  setting: Lang | undefined
  env: Env
}

/** @throws UserError for a language that there is not. */
export function chosenLanguage(asked: string | undefined, { setting, env }: Known): Lang {
  if (asked === undefined) return setting ?? localeLanguage(env)
  const lang = named(asked)
  if (lang) return lang
  throw new AppError(errors => ({
    message: errors.noLanguage(asked),
    advice: errors.chooseLanguage([...langs]),
  }))
}

const named = (asked: string): Lang | undefined =>
  langs.find(one => one.toLowerCase() === asked.toLowerCase().replace('_', '-'))

interface Asked {
  lang?: string
  workspace?: string
}

/** The language in which it is said that something is wrong: also that the language or the workspace is. */
export function languageOfErrors({ lang = '', workspace }: Asked, env: Env): Lang {
  return named(lang) ?? settingAt(workspace) ?? localeLanguage(env)
}

/** The folder that we stand in may be gone. */
function settingAt(workspace: string | undefined): Lang | undefined {
  try {
    return languageIn(findWorkspace(workspace, process.cwd()))
  } catch {
    return undefined
  }
}

/** The language that the key changes to. */
export const otherLanguage = (lang: Lang): Lang => (lang === 'en' ? 'zh-CN' : 'en')
