import { createHash } from 'node:crypto';

/**
 * A number in 0 … 1 that depends on nothing but purpose, seed and id: the first 48 bits (big endian) of
 * SHA-256("leadsieve/<purpose>/v1\n<seed>\n<id>") over 2^48. Drawing by it gives the same sample on every machine
 * and in every row order.
 */
export function hashU(purpose: string, seed: string, id: string): number {
  const digest = createHash('sha256').update(`leadsieve/${purpose}/v1\n${seed}\n${id}`, 'utf8').digest();
  return digest.readUIntBE(0, 6) / 2 ** 48;
}
