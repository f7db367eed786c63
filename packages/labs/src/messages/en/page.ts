// The page that all labs share.
export const page = {
  tooSmall: 'window too small',
  goal: (goal: string) => `goal: ${goal}`,
}
