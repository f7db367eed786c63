// The real sets come as modules with text in them: what is behind it, gzipped, in base64.

/** Where the text is. */
interface Source {
  /** The package that holds it. Large ones are installed apart, so it may not be there. */
  home: string
  load: () => Promise<{ default: string }>
}

/** The bytes of a set. Throws when its package is not installed; `owner` is who says so. */
export async function unpack(
  owner: string,
  { home, load }: Source,
): Promise<Uint8Array<ArrayBuffer>> {
  const source = await load().catch(cause => {
    const message = `${owner}: install ${home} first; in a clone of the project, run \`pnpm build\``
    throw new Error(message, { cause })
  })
  return gunzip(fromBase64(source.default))
}

/** The text of a set. */
export async function unpackText(owner: string, source: Source): Promise<string> {
  return new TextDecoder().decode(await unpack(owner, source))
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
