import type { RawRow } from '../model/journey-file.js';
import { encodeBytes } from './encode-attachment.js';

/** A row that cannot be read, as a file can hold it: whatever it is, its bytes as base64. */
export async function encodeRawRow({ store, key, problem, row }: RawRow): Promise<RawRow> {
  const hasBytes = typeof row === 'object' && row !== null && 'data' in row && row.data instanceof Blob;
  return { store, key, problem, row: hasBytes ? { ...row, data: await encodeBytes(row.data as Blob) } : row };
}
