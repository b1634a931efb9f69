import { readForm, redirect, sendFile, sendHtml } from './http.mjs';
import { euro, fill } from './template.mjs';

/**
 * Daalderij, the invented payment service the shop sends its customers to.
 *
 * @param {{ shop: string }} addresses
 * @returns {import('./http.mjs').Site}
 */
export function createPaymentSite({ shop }) {
  return async (visit) => {
    const { request, response, url } = visit;
    if (await sendFile(visit)) return;
    if (request.method === 'POST') {
      const form = await readForm(request);
      redirect(response, `${shop}/betaald?bestelling=${encodeURIComponent(form.get('bestelling') ?? '')}`);
      return;
    }
    const html = await fill('betalen.html', {
      amount: euro(Number(url.searchParams.get('bedrag') ?? 0)),
      order: url.searchParams.get('bestelling') ?? '',
      shop,
    });
    sendHtml(response, html);
  };
}
