import { expect, it } from 'vitest';
import { readAttachmentFile } from '../../src/view/read-attachment-file.js';

it.each([
  ['a photo', new File(['x'], 'pakket.jpg', { type: 'image/jpeg' })],
  ['a photo of a telephone, without its type', new File(['x'], 'IMG_1.HEIC')],
])('takes no pictures where the study allows none: %s', async (_, file) => {
  expect(await readAttachmentFile(file, false)).toEqual({ refused: 'not_allowed' });
});

it('takes any other file there', async () => {
  const file = new File(['Wij bezorgen morgen.'], 'voorwaarden.pdf', { type: 'application/pdf' });
  expect(await readAttachmentFile(file, false)).toMatchObject({ attachment: { name: 'voorwaarden.pdf', size: 20 } });
});
