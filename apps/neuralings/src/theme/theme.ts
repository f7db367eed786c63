// How things look, said by what they mean: one accent for what is active, green and red for verdicts
// alone, dim for what is secondary. Colour is never the only sign of anything. And in which language it is said.
import type { Lang } from '@neuralings/lesson-kit'
import { type Messages, messagesOf } from '../messages/messages.ts'
import { toAscii, toChineseAscii } from './ascii.ts'
import type { Capabilities, ColorDepth } from './capabilities.ts'
import { type Glyphs, glyphs } from './glyphs.ts'

export type Paint = (text: string) => string

export interface Theme extends Capabilities {
  glyphs: Glyphs
  messages: Messages
  /** Prose and titles as this terminal can show them. */
  readable: Paint
  accent: Paint
  good: Paint
  bad: Paint
  strong: Paint
  dim: Paint
  /** Code within a sentence, and the classes of tokens in highlighted code. */
  code: Paint
  keyword: Paint
  literal: Paint
  comment: Paint
}

type Hue = 'accent' | 'good' | 'bad' | 'keyword' | 'literal' | 'code'

// Middle tones, readable on black and on white; with 16 colours the terminal's own palette decides.
const hues: Record<Hue, { 16: string; 256: string }> = {
  accent: { 16: '36', 256: '38;5;32' },
  good: { 16: '32', 256: '38;5;34' },
  bad: { 16: '31', 256: '38;5;167' },
  keyword: { 16: '35', 256: '38;5;133' },
  literal: { 16: '33', 256: '38;5;136' },
  code: { 16: '36', 256: '38;5;67' },
}

const paint =
  (open: string, close: string): Paint =>
  text =>
    text === '' ? '' : `\x1b[${open}m${text}\x1b[${close}m`

const plain: Paint = text => text

function hue(name: Hue, depth: ColorDepth): Paint {
  if (depth === 'none') return plain
  return paint(hues[name][depth === '16' ? 16 : 256], '39')
}

const signs = (ascii: boolean) => ({ glyphs: glyphs(ascii) })

/** The same look in another language. */
export const speaking = (look: Theme, lang: Lang): Theme => ({ ...look, ...words(look, lang) })

function words({ ascii }: Pick<Theme, 'ascii'>, lang: Lang): Pick<Theme, 'messages' | 'readable'> {
  const inAscii = lang === 'en' ? toAscii : toChineseAscii
  return { messages: messagesOf(lang), readable: ascii ? inAscii : plain }
}

/** No escape codes at all: for pipes, files and `--plain`. */
export function createPlainTheme(ascii: boolean, lang: Lang = 'en'): Theme {
  const paints = { accent: plain, good: plain, bad: plain, strong: plain, dim: plain }
  const tokens = { code: plain, keyword: plain, literal: plain, comment: plain }
  return { color: 'none', ascii, ...words({ ascii }, lang), ...signs(ascii), ...paints, ...tokens }
}

/** Without colour, weight and faintness stay: they are not colours, and `NO_COLOR` allows them. */
export function createTheme({ color, ascii }: Capabilities, lang: Lang = 'en'): Theme {
  return {
    color,
    ascii,
    ...words({ ascii }, lang),
    ...signs(ascii),
    accent: hue('accent', color),
    good: hue('good', color),
    bad: hue('bad', color),
    strong: paint('1', '22'),
    dim: color === 'none' || color === '16' ? paint('2', '22') : paint('38;5;245', '39'),
    code: hue('code', color),
    keyword: hue('keyword', color),
    literal: hue('literal', color),
    comment: color === 'none' ? plain : paint('2', '22'),
  }
}
