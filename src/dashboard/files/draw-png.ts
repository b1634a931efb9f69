/** Twice as fine as on the screen, for print; browsers draw nothing larger than this. */
const fineness = 2;
const largest = 16_000;

/** A drawing as a PNG picture. */
export async function drawPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(fineness, largest / Math.max(image.width, image.height));
    const canvas = new OffscreenCanvas(Math.round(image.width * scale), Math.round(image.height * scale));
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser has no canvas to draw on.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const picture = await canvas.convertToBlob({ type: 'image/png' });
    return new Uint8Array(await picture.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
