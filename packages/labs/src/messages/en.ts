// Everything that the labs say, in English.

import { architecture } from './en/architecture.ts'
import { attention } from './en/attention.ts'
import { descent } from './en/descent.ts'
import { line } from './en/drag-the-line.ts'
import { map } from './en/embedding-map.ts'
import { features } from './en/feature-maps.ts'
import { forgetting } from './en/forgetting.ts'
import { bars } from './en/gradient-bars.ts'
import { kernel } from './en/kernel-cursor.ts'
import { networks } from './en/networks.ts'
import { nextToken } from './en/next-token.ts'
import { fits } from './en/overfitting.ts'
import { page } from './en/page.ts'
import { plotter } from './en/plotter.ts'
import { positions } from './en/positions.ts'
import { pulls } from './en/pulls.ts'
import { cures } from './en/six-cures.ts'
import { strides } from './en/strides.ts'

export const en = {
  page,
  line,
  plotter,
  strides,
  networks,
  pulls,
  descent,
  bars,
  fits,
  cures,
  kernel,
  features,
  map,
  forgetting,
  positions,
  attention,
  architecture,
  nextToken,
}

/** The English catalogue is the model: the others have its keys. */
export type Messages = typeof en
