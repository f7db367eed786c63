#!/usr/bin/env node
// The entry. It must be readable by an old Node, to say that it is too old; and it loads as little as
// possible before the cache of compiled code is on.
import * as modules from 'node:module'
import manifest from '../package.json' with { type: 'json' }

const needed = manifest.engines.node.replace('>=', '')

function isOlder(version: string, than: string): boolean {
  const [have, want] = [version, than].map(text => text.split('.').map(Number))
  const differs = want!.findIndex((part, i) => part !== have![i])
  return differs >= 0 && have![differs]! < want![differs]!
}

if (isOlder(process.versions.node, needed)) {
  const { tooOld } = await import('./commands/too-old.ts')
  process.stderr.write(`${tooOld(needed, process.versions.node)}\n`)
  process.exitCode = 3
} else {
  modules.enableCompileCache()
  const { main } = await import('./commands/main.ts')
  await main(process.argv, manifest.version)
}
