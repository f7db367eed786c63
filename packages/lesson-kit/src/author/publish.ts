// What package.json does not name is not packed: a new folder is named there.
import { join } from 'node:path'
import { readText, writeFile } from '../workspace/disk.ts'

/** Adds a folder to the `files` of the package in `root`, where it has such a list. */
export function publish(root: string, folder: string): void {
  const file = join(root, 'package.json')
  const text = readText(file)
  const manifest: { files?: string[] } = JSON.parse(text ?? '{}')
  if (!manifest.files || manifest.files.includes(folder)) return
  manifest.files.push(folder)
  writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`)
}
