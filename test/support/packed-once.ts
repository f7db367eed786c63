// What is published, packed and installed once for all tests that look at it: they find it by `inject('packed')`.
import { rm } from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { install, pack } from './packed.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with all tarballs, and with node_modules made of them. */
    packed: string
  }
}

export default async function setup({ provide }: TestProject) {
  const folder = await pack()
  await install(folder)
  provide('packed', folder)
  return () => rm(folder, { recursive: true, force: true })
}
