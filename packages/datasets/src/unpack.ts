// The real sets come as modules with text in them: what is behind it, gzipped, in base64.

/** A module of the folder assets. */
interface Asset {
  default: string
}

/**
 * The bytes of an asset. Throws when it has not been made yet, in a checkout that was never built; `owner` is who says so.
 */
export async function unpack(
  owner: string,
  load: () => Promise<Asset>,
): Promise<Uint8Array<ArrayBuffer>> {
  const asset = await load().catch(cause => {
    const message = `${owner}: the data are made by the build: run \`pnpm build\` first`
    throw new Error(message, { cause })
  })
  return gunzip(fromBase64(asset.default))
}

/** The text of an asset. */
export async function unpackText(owner: string, load: () => Promise<Asset>): Promise<string> {
  return new TextDecoder().decode(await unpack(owner, load))
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
