// The keys of a lab: its own, the help, and how to leave it. In a small window the help lists them all.
import type { Lab } from '@neuralings/labs'
import type { Messages } from '../../messages/messages.ts'
import type { KeyHelp } from '../../view/footer.ts'

export const labKeys = ({ help }: Lab): readonly KeyHelp[] =>
  help.map(({ keys, does }) => [keys, does] as const)

export const labHelp = (lab: Lab, messages: Messages): readonly KeyHelp[] => [
  ...labKeys(lab),
  ['?', messages.lab.help],
  ['esc', messages.lab.leave],
]
