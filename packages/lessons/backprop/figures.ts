// The picture in this lesson's story: a small computation graph with its gradients.

const drawing = [
  '          b = 2·a = 6                    ',
  '         ┌──────────▸ b ──┐              ',
  '   a ────┤                ├──▸ d = b·c   ',
  '  = 3    └──────────▸ c ──┘    = 24      ',
  '          c = a + 1 = 4                  ',
]

const plain = [
  '          b = 2*a = 6                    ',
  '         +----------> b --+              ',
  '   a ----+                +--> d = b*c   ',
  '  = 3    +----------> c --+    = 24      ',
  '          c = a + 1 = 4                  ',
]

/** d = b·c with b = 2a and c = a + 1, at a = 3. */
export function graph({ ascii }: { ascii?: boolean }): string {
  return (ascii ? plain : drawing).map(row => row.trimEnd()).join('\n')
}
