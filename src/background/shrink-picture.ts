/** Wider than this, in pixels, a picture says no more and only takes room. */
const widest = 1600;

/** A picture as a data URL, as the browser gives it, made into a Blob of sane size; with its size in pixels. */
export async function shrinkPicture(
  dataUrl: string,
): Promise<{ data: Blob; dimensions: { width: number; height: number } }> {
  const [head = '', body = ''] = dataUrl.split(',');
  const bytes = Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
  const data = new Blob([bytes], { type: /^data:([^;]+)/.exec(head)?.[1] ?? 'image/jpeg' });
  const bitmap = await createImageBitmap(data);
  const { width, height } = bitmap;
  if (width <= widest) return { data, dimensions: { width, height } };
  const dimensions = { width: widest, height: Math.round((height * widest) / width) };
  const canvas = new OffscreenCanvas(dimensions.width, dimensions.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, dimensions.width, dimensions.height);
  return { data: await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 }), dimensions };
}
