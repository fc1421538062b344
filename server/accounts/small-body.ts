/** The request with its body read, or `null` as soon as that is more than `limit` bytes; the rest is then not read. */
export async function withSmallBody(request: Request, limit: number): Promise<Request | null> {
  if (!request.body) return request
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size > limit) return null
    chunks.push(chunk)
  }
  const { url, method, headers } = request
  return new Request(url, { method, headers, body: size > 0 ? Buffer.concat(chunks) : null })
}
