// Tells when a file of the workspace was saved, however the editor saves: in place, by renaming a new
// file over the old one, or by deleting and writing again. A file that is deleted for good is told, too.
import { relative, sep } from 'node:path'

const ignored = /(^|[/\\])(node_modules|\.neuralings|\.git)([/\\]|$)/

type OnChange = (file: string) => void

/** Resolves once watching has begun; `onChange` gets the file's path within the folder, with `/`. */
export async function watchFolder(dir: string, onChange: OnChange): Promise<void> {
  // Where the system has no watch left to give, the files are looked at from time to time.
  const look = () => watch(dir, { usePolling: true, onChange, onError: () => {} })
  await watch(dir, { usePolling: false, onChange, onError: look })
}

interface Options {
  usePolling: boolean
  onChange: OnChange
  /** Called once, when this way of watching has failed and is over. */
  onError: () => unknown
}

async function watch(dir: string, { usePolling, onChange, onError }: Options): Promise<void> {
  const chokidar = await import('chokidar')
  const watcher = chokidar.watch(dir, {
    usePolling,
    ignoreInitial: true,
    ignored: path => ignored.test(relative(dir, path)),
  })
  const changed = (path: string) => onChange(relative(dir, path).split(sep).join('/'))
  watcher.on('add', changed).on('change', changed).on('unlink', changed)
  const failed = new Promise(resolve => watcher.on('error', resolve))
  void failed.then(() => watcher.close()).then(onError)
  await Promise.race([new Promise<void>(resolve => watcher.once('ready', resolve)), failed])
}
