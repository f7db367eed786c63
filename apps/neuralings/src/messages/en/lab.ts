// A lab that is open.
export const lab = {
  help: 'help',
  leave: 'leave',
  handedIn: (passed: string) => `${passed} Done, and written down. enter goes on · esc back`,
}
