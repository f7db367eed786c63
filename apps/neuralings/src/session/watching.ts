// Tells when a file of the workspace was saved, however the editor saves: in place, by renaming a new
// file over the old one, or by deleting and writing again. A file that is deleted for good is told, too.
import { relative, sep } from 'node:path'

const ignored = /(^|[/\\])(node_modules|\.neuralings|\.git)([/\\]|$)/

/** Resolves once watching has begun; `onChange` gets the file's path within the folder, with `/`. */
export async function watchFolder(dir: string, onChange: (file: string) => void): Promise<void> {
  const { watch } = await import('chokidar')
  const watcher = watch(dir, {
    ignoreInitial: true,
    ignored: path => ignored.test(relative(dir, path)),
  })
  const changed = (path: string) => onChange(relative(dir, path).split(sep).join('/'))
  watcher.on('add', changed).on('change', changed).on('unlink', changed)
  await new Promise<void>((resolve, reject) => watcher.once('ready', resolve).once('error', reject))
}
