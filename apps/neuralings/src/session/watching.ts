// Tells when a file of the workspace was saved, however the editor saves: in place, by renaming a new
// file over the old one, or by deleting and writing again.
import { relative, sep } from 'node:path'

const ignored = /(^|[/\\])(node_modules|\.neuralings|\.git)([/\\]|$)/

/** Resolves once watching has begun; `onSave` gets the file's path within the folder, with `/`. */
export async function watchFolder(dir: string, onSave: (file: string) => void): Promise<void> {
  const { watch } = await import('chokidar')
  const watcher = watch(dir, {
    ignoreInitial: true,
    ignored: path => ignored.test(relative(dir, path)),
  })
  const saved = (path: string) => onSave(relative(dir, path).split(sep).join('/'))
  watcher.on('add', saved).on('change', saved)
  await new Promise<void>((resolve, reject) => watcher.once('ready', resolve).once('error', reject))
}
