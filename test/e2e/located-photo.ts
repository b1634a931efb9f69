/**
 * A JPEG as a telephone makes it, from a plain one: on its side (to be turned a quarter, as EXIF orientation 6 says) and
 * with a stamp among its GPS data.
 */
export function locatePhoto(jpeg: Buffer, stamp: string): Buffer {
  const text = Buffer.from(`${stamp}\0`, 'latin1');
  const tiff = Buffer.alloc(56);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  writeEntry(tiff, 10, { tag: 0x0112, type: 3, count: 1, value: 6 });
  writeEntry(tiff, 22, { tag: 0x8825, type: 4, count: 1, value: 38 });
  tiff.writeUInt16LE(1, 38);
  writeEntry(tiff, 40, { tag: 0x001d, type: 2, count: text.length, value: 56 });
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, text]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

interface Entry {
  tag: number;
  type: number;
  count: number;
  value: number;
}

function writeEntry(tiff: Buffer, at: number, { tag, type, count, value }: Entry): void {
  tiff.writeUInt16LE(tag, at);
  tiff.writeUInt16LE(type, at + 2);
  tiff.writeUInt32LE(count, at + 4);
  tiff.writeUInt32LE(value, at + 8);
}
