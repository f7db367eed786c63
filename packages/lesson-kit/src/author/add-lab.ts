// A new lab, in the list that its course or package has of them.
import { basename, dirname, join } from 'node:path'
import { readText, writeFile } from '../workspace/disk.ts'
import { listed } from './listed.ts'
import { identifierOf, requireId } from './names.ts'
import { publish } from './publish.ts'
import { copyTemplate, type Names } from './template.ts'

const TEMPLATE = 'turn-the-dial'

export interface NewLab {
  name: string
  /** Other names for what the template imports. */
  modules?: Names
}

/**
 * Makes the folder of a lab beside the file `list`, which is made where there is none, names the lab and is packed. Gives
 * the paths of the new files.
 * @throws UserError when the name is none, or the folder is there already.
 */
export function addLab(list: string, { name, modules = [] }: NewLab, templates: string): string[] {
  const id = requireId('lab new', name)
  const title = id.replaceAll('-', ' ')
  const variable = identifierOf(id)
  const files = copyTemplate(join(templates, 'labs', TEMPLATE), join(list, '..', id), [
    [TEMPLATE, id],
    [identifierOf(TEMPLATE), variable],
    ['turn the dial', title],
    ...modules,
  ])
  for (const file of files) writeFile(file, inOrder(readText(file)!))
  const fields = [
    `name: '${id}'`,
    `title: '${title}'`,
    `load: async () => (await import('./${id}/lab.ts')).${variable}`,
  ]
  const entry = `{\n${fields.map(field => `    ${field},\n`).join('')}  }`
  const before = readText(list) ?? readText(join(templates, 'labs/labs.ts'))!
  writeFile(list, listed(before, { name: 'labs', entry }))
  publish(join(list, '../..'), basename(dirname(list)))
  return files
}

/** Imports in the order of the house's formatter: packages, then files from far to near, each by the alphabet. */
function inOrder(source: string): string {
  const lines = source.split('\n')
  const imports = lines.filter(line => line.startsWith('import '))
  const first = lines.indexOf(imports[0] ?? '')
  if (first < 0) return source
  return lines.toSpliced(first, imports.length, ...imports.sort(byPlace)).join('\n')
}

const placeOf = (line: string): string => /'([^']*)'$/.exec(line)?.[1] ?? ''
const isNear = (line: string): number => ['../', './'].findIndex(at => placeOf(line).startsWith(at))

const byPlace = (one: string, other: string): number =>
  isNear(one) - isNear(other) || (placeOf(one) < placeOf(other) ? -1 : 1)
