// Files of GPT-2 as they are found: three things in them are no parameters of ours. Some have their names under
// 'transformer.'; old ones bring the causal mask of each block along, as 'attn.bias'; and some have the table that leads out
// a second time, as 'lm_head.weight'.

import { contiguous, type Tensor } from '@neuralings/tensor'

type State = Record<string, Tensor>

/** The parameters alone, by their names here. Throws when the table that leads out is not the one that leads in. */
export function fromGPT2(state: State): State {
  const entries = Object.entries(state).map(
    ([name, x]) => [name.replace(/^transformer\./, ''), x] as const,
  )
  const { 'lm_head.weight': head, ...rest } = Object.fromEntries(
    entries.filter(([name]) => !/\.attn\.(masked_)?bias$/.test(name)),
  )
  if (head && rest['wte.weight'] && !haveSameNumbers(head, rest['wte.weight'])) {
    const reason = 'GPT has one table for both'
    throw new Error(`loadStateDict: lm_head.weight differs from wte.weight, but ${reason}`)
  }
  return rest
}

function haveSameNumbers(x: Tensor, y: Tensor): boolean {
  const [a, b] = [contiguous(x).data, contiguous(y).data]
  return a.length === b.length && a.every((number, i) => number === b[i])
}
