/** A picture without anything that was written beside its pixels. */
export interface RedrawnPicture {
  data: Blob;
  dimensions: { width: number; height: number };
}

/**
 * Draws a picture anew, upright, so that only what can be seen is kept: place, time and camera go. JPEG and WebP stay
 * what they are, all else becomes PNG. Throws where the browser cannot read it.
 */
export async function redrawPicture(picture: Blob): Promise<RedrawnPicture> {
  const bitmap = await createImageBitmap(picture, { imageOrientation: 'from-image' });
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const type = ['image/jpeg', 'image/webp'].includes(picture.type) ? picture.type : 'image/png';
  return { data: await canvas.convertToBlob({ type, quality: 0.9 }), dimensions: { width, height } };
}
