/** Called with the share that has arrived, 0 to 1; never called where the server does not say how long the file is. */
export type Progress = (share: number) => void;

/**
 * The bytes of a gzipped file, unpacked. The files are gzipped themselves, so any plain file host will do; a host that
 * also marks them as gzip-encoded has had them unpacked by the browser already, which the first bytes tell.
 * Rejects with the address in the message when the file cannot be had.
 */
export async function fetchUnpacked(url: string, onProgress?: Progress): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  const bytes = await collect(response.body, Number(response.headers.get('content-length')), onProgress);
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!packed) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

async function collect(
  body: ReadableStream<Uint8Array>,
  length: number,
  onProgress?: Progress,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let arrived = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    arrived += value.length;
    if (length > 0) onProgress?.(Math.min(1, arrived / length));
  }
  const bytes = new Uint8Array(arrived);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
