// What is in a lesson's folder is laid out as the house does it, where the house has a formatter: Biome, with a
// configuration at or above the course.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Course, Lesson } from '../../format/manifest.ts'
import type { Problem } from '../report.ts'

export async function formatting(course: Course, { id }: Lesson): Promise<Problem[]> {
  const home = configuredAt(course.root)
  if (home === null) return []
  const biome = biomeFor(home)
  if (biome === null) {
    const message = 'layout cannot be checked without Biome: npm install --save-dev @biomejs/biome'
    return [{ where: `${id}/lesson.ts:1`, message }]
  }
  const options = ['--reporter=github', '--no-errors-on-unmatched']
  const printed = await run(biome, ['ci', ...options, join(course.root, id)], home)
  return [...printed.matchAll(/^::error title=(.*?),file=(.*?),line=(\d+).*?::(.*)$/gm)].map(
    ([, title, file = '', line, message]) => ({
      where: `${relative(course.root, file)}:${line}`,
      message: title === 'format' ? unformatted : `${message} (${title})`,
    }),
  )
}

const unformatted = 'is not laid out as Biome does it: npx biome check --write'

/** The folder, this one or one above it, that has Biome's configuration. */
function configuredAt(folder: string): string | null {
  if (['biome.json', 'biome.jsonc'].some(name => existsSync(join(folder, name)))) return folder
  const above = dirname(folder)
  return above === folder ? null : configuredAt(above)
}

function biomeFor(home: string): string | null {
  try {
    const file = findPackageJSON('@biomejs/biome', pathToFileURL(join(home, 'package.json')))!
    return join(dirname(file), 'bin/biome')
  } catch {
    return null
  }
}

/** What the program prints, whether or not it is content. */
const run = (file: string, args: string[], cwd: string): Promise<string> =>
  new Promise(resolve => {
    execFile(process.execPath, [file, ...args], { cwd }, (_, printed) => resolve(printed))
  })
