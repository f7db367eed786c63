// A lab that is open.
export const lab = {
  help: 'help',
  leave: 'leave',
  handedIn: (passed: string) =>
    `${passed} Done, and written down. enter what it was good for · n next · esc back`,
}
