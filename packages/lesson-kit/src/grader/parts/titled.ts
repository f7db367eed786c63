/** Whether the full name of a test begins with the name of a part: `flip > one column`, `flip: one column`. */
export const isTitled = (test: string, part: string): boolean =>
  test === part || test.startsWith(`${part}: `) || test.startsWith(`${part} > `)
