/** What a line holds beyond this is dropped: a cell of it is too long for any list, and memory stays bounded. */
export const LINE_CAP = 8 << 20;

/**
 * Joins pieces and cuts them after the last line end, so that no line is divided between two blocks. A block holds
 * only until the next is taken: its memory is used again.
 */
export function* byteBlocks(pieces: Iterable<Uint8Array>): Generator<Buffer> {
  let room = Buffer.alloc(0);
  let kept = 0;
  let lineLength = 0;
  const keep = (bytes: Uint8Array): void => {
    if (kept + bytes.length > room.length) {
      const larger = Buffer.allocUnsafe(Math.max(2 * room.length, kept + bytes.length));
      room.copy(larger, 0, 0, kept);
      room = larger;
    }
    room.set(bytes, kept);
    kept += bytes.length;
  };
  for (const piece of pieces) {
    const cut = endOfLastLine(piece);
    if (cut > 0) {
      keep(piece.subarray(firstLine(piece, lineLength), cut));
      yield room.subarray(0, kept);
      kept = 0;
      lineLength = 0;
    }
    if (lineLength < LINE_CAP) keep(piece.subarray(cut));
    lineLength += piece.length - cut;
  }
  if (kept > 0) yield room.subarray(0, kept);
}

function endOfLastLine(piece: Uint8Array): number {
  const lf = piece.lastIndexOf(10) + 1;
  if (lf > 0) return lf;
  const cr = piece.lastIndexOf(13);
  // A CR as the very last byte may be half of a CRLF.
  return cr >= 0 && cr < piece.length - 1 ? cr + 1 : 0;
}

/** Where to go on in a piece after a line of which `before` bytes have been kept: at its end, if those were enough. */
function firstLine(piece: Uint8Array, before: number): number {
  if (before < LINE_CAP) return 0;
  const lf = piece.indexOf(10);
  const cr = piece.indexOf(13);
  return lf < 0 ? cr : cr < 0 ? lf : Math.min(lf, cr);
}

/** The lines of a block with their line ends. */
export function* byteLines(block: Buffer): Generator<Buffer> {
  let start = 0;
  let lf = block.indexOf(10);
  let cr = block.indexOf(13);
  while (start < block.length) {
    if (lf >= 0 && lf < start) lf = block.indexOf(10, start);
    if (cr >= 0 && cr < start) cr = block.indexOf(13, start);
    let end: number;
    if (lf < 0 && cr < 0) end = block.length;
    else if (cr >= 0 && (lf < 0 || cr < lf)) end = cr + 1 === lf ? lf + 1 : cr + 1;
    else end = lf + 1;
    yield block.subarray(start, end);
    start = end;
  }
}
