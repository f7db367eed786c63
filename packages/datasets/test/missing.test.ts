import { beforeAll, expect, test, vi } from 'vitest'

const missing = () => {
  throw new Error('no such file')
}
vi.mock('@neuralings/datasets-couplets', () => missing())
vi.mock('@neuralings/datasets-digits', () => missing())
vi.mock('@neuralings/datasets-novel', () => missing())
vi.mock('@neuralings/datasets-speeches', () => missing())
vi.mock('../assets/names.js', () => missing())

// What another test has loaded in this process is not there any more.
beforeAll(() => void vi.resetModules())

const datasets = {
  loadCouplets: async () => (await import('@neuralings/datasets/couplets')).loadCouplets(),
  loadDigits: async () => (await import('@neuralings/datasets/digits')).loadDigits(),
  loadNovel: async () => (await import('@neuralings/datasets/novel')).loadNovel(),
  loadSpeeches: async () => (await import('@neuralings/datasets/speeches')).loadSpeeches(),
  loadNames: async () => (await import('@neuralings/datasets/names')).loadNames(),
}

test.each([
  ['@neuralings/datasets-couplets', 'loadCouplets'],
  ['@neuralings/datasets-digits', 'loadDigits'],
  ['@neuralings/datasets-novel', 'loadNovel'],
  ['@neuralings/datasets-speeches', 'loadSpeeches'],
  ['@neuralings/datasets', 'loadNames'],
] as const)('without %s, %s says what to do in one sentence', async (home, name) => {
  await expect(datasets[name]()).rejects.toThrow(
    `${name}: install ${home} first; in a clone of the project, run \`pnpm build\``,
  )
})
