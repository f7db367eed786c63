// Everything that the labs say, in Chinese.
import type { Messages } from './en.ts'
import { architecture } from './zh-CN/architecture.ts'
import { attention } from './zh-CN/attention.ts'
import { descent } from './zh-CN/descent.ts'
import { line } from './zh-CN/drag-the-line.ts'
import { map } from './zh-CN/embedding-map.ts'
import { features } from './zh-CN/feature-maps.ts'
import { forgetting } from './zh-CN/forgetting.ts'
import { bars } from './zh-CN/gradient-bars.ts'
import { kernel } from './zh-CN/kernel-cursor.ts'
import { networks } from './zh-CN/networks.ts'
import { nextToken } from './zh-CN/next-token.ts'
import { fits } from './zh-CN/overfitting.ts'
import { page } from './zh-CN/page.ts'
import { plotter } from './zh-CN/plotter.ts'
import { positions } from './zh-CN/positions.ts'
import { pulls } from './zh-CN/pulls.ts'
import { cures } from './zh-CN/six-cures.ts'
import { strides } from './zh-CN/strides.ts'

export const zhCN: Messages = {
  page,
  line,
  plotter,
  strides,
  networks,
  pulls,
  descent,
  bars,
  forgetting,
  fits,
  cures,
  kernel,
  features,
  map,
  positions,
  attention,
  architecture,
  nextToken,
}
