/** FNV-1a over UTF-16 units, 32 bits. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash;
}

/** Joins two hashes; the order counts. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b >>> 15) ^ (b << 7), 0x2c1b3c6d) ^ b;
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x297a2d39);
  return hash ^ (hash >>> 16);
}
