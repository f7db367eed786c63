// Among the tests: fetches picture.ts and the learner's module while they run. Afterwards nothing more could
// be fetched.
import { draw } from '../../picture/draw.ts'
import type { PictureSpec } from '../../picture/spec.ts'
import { kept } from '../../testing/run.ts'
import { setDrawing } from './drawing.ts'

/** Returns what the tests must wait for in the end. Whatever goes wrong here is no matter of theirs. */
export function prepareDrawing(
  loadSpec: () => Promise<{ default: PictureSpec }>,
  loadFile: () => Promise<unknown>,
): () => Promise<void> {
  const loaded = Promise.all([loadSpec(), loadFile()]).then(
    ([{ default: spec }, file]) => setDrawing(() => draw(spec, file, kept())),
    () => {},
  )
  return () => loaded
}
