// Reads standard input to its end.

/** More than any source may have; what comes after is not waited for. */
const MOST_BYTES = 64 * 1024 * 1024;

export async function readInput(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
}
