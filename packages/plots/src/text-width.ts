// How many cells a text takes: two for a wide character (漢), none for a control character.
import stringWidth from 'string-width'

/** Cells that a text takes. */
export function textWidth(text: string): number {
  return isPlain(text) ? 1 : stringWidth(text)
}

/** The characters that pictures are made of, known at a glance: frames, blocks and shapes. */
function isPlain(text: string): boolean {
  const code = text.charCodeAt(0)
  return text.length === 1 && ((code >= 0x20 && code < 0x7f) || (code >= 0x2500 && code < 0x25fd))
}
