// What this terminal can show, read from its environment and the command line's flags.
// Everything drawn later is told the answer and never asks again.
import type { Canvas } from '@neuralings/labs'

export type ColorDepth = Canvas['color']

export interface Capabilities {
  color: ColorDepth
  ascii: boolean
}

type Env = Record<string, string | undefined>

/** A terminal that can only print one line after the other, as those inside editors. */
export const isDumb = ({ TERM }: Env): boolean => TERM === 'dumb'

/** `NO_COLOR` set to anything but the empty string wins over every hint of colour. */
export function colorDepth(env: Env): ColorDepth {
  if (env.NO_COLOR || isDumb(env)) return 'none'
  if (env.COLORTERM === 'truecolor' || env.COLORTERM === '24bit') return 'truecolor'
  return env.TERM?.includes('256') ? '256' : '16'
}

/**
 * The Linux console and plain C locales have no characters beyond ASCII worth drawing with, and where a locale
 * names another encoding (`zh_CN.GBK`), ours would be shown as other letters.
 */
export function needsAscii(env: Env): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || 'en_US.UTF-8'
  return env.TERM === 'linux' || isDumb(env) || /^(C|POSIX)$|\.(?!utf-?8)/i.test(locale)
}

export function capabilities(env: Env, flags: { ascii?: boolean }): Capabilities {
  return { color: colorDepth(env), ascii: flags.ascii || needsAscii(env) }
}
