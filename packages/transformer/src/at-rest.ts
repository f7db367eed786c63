// Where a model writes, it has to give the same answer to the same question.

/** Throws while a model is being trained and drops numbers at random: it would write something else each time. */
export function checkAtRest(
  owner: string,
  { training, dropout }: { training: boolean; dropout: { p: number } },
): void {
  if (!training || dropout.p === 0) return
  throw new Error(`${owner}: the model would drop numbers at random; call eval() first`)
}
