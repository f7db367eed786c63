// The picture that is to be drawn when the tests of this thread are over.
import type { Picture } from '../../picture/picture.ts'

type Drawing = () => Picture | null

const key = Symbol.for('neuralings.drawing')

// Kept on the global object: the worker and the tests may load this file as two modules.
const holder = globalThis as { [key]?: Drawing }

export const setDrawing = (drawing: Drawing): void => {
  holder[key] = drawing
}

export const takeDrawing = (): Drawing | undefined => holder[key]
