import { defineConfig } from 'tsup'
import house from '../../tsup.config.ts'

// The binaries stay a file of their own beside dist: they are published once, and no map needs them twice.
export default defineConfig({ ...house, external: [/\/assets\//] })
