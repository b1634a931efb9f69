import { setTimeout as wait } from 'node:timers/promises';
import { basketCookie, changeQuantity, countItems, readBasket, totals } from './basket.mjs';
import { checkoutValues, isAccepted } from './checkout.mjs';
import { readCookie, readForm, redirect, sendFile, sendHtml } from './http.mjs';
import { basketLine, cards, drawing, summaryLine } from './parts.mjs';
import { products } from './products.mjs';
import { euro, fill } from './template.mjs';

/** @typedef {import('./http.mjs').Visit} Visit */

// No script at all may run here, so an extension must not rely on the page for anything.
const STRICT_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; form-action 'self'";

/**
 * @param {{ payment: string, slowMs: number }} options
 * @returns {import('./http.mjs').Site}
 */
export function createShopSite({ payment, slowMs }) {
  let lastOrder = 20481306;

  /** @type {Map<string, (visit: Visit) => Promise<void>>} */
  const routes = new Map([
    ['GET /', home],
    ['GET /zoeken', search],
    ['GET /lampen', list],
    ['GET /meubels', list],
    ['GET /product', product],
    ['GET /winkelmandje', basket],
    ['POST /winkelmandje', changeBasket],
    ['GET /afrekenen', checkout],
    ['POST /afrekenen', order],
    ['GET /betaald', paid],
    ['GET /bedankt', thanks],
    ['GET /levertijd', deliveryTime],
    ['GET /service', service],
    ['GET /privacy', privacy],
    ['GET /luistert', listening],
    ['GET /proefpagina', trial],
    ['GET /traag', slowAnswer],
  ]);

  return async (visit) => {
    if (await sendFile(visit)) return;
    const section = visit.url.pathname.split('/')[1];
    const answer = routes.get(`${visit.request.method} /${section}`) ?? notFound;
    await answer(visit);
  };

  /** @param {Visit} visit */
  async function order({ request, response }) {
    const form = await readForm(request);
    const lines = readBasket(request);
    if (!isAccepted(form)) {
      await showCheckout({ request, response }, form);
      return;
    }
    lastOrder += 1;
    redirect(response, `${payment}/betalen?bestelling=${lastOrder}&bedrag=${totals(lines).total}`, [
      `voornaam=${encodeURIComponent(form.get('voornaam') ?? '')}`,
    ]);
  }

  /**
   * Loads from another site, fails a script, and has something to click that does and something that does not.
   *
   * @param {Visit} visit
   */
  async function trial(visit) {
    await showPage(visit, 'Proefpagina', 'proefpagina.html', { script: 'proef', values: { payment } });
  }

  /** @param {Visit} visit */
  async function slowAnswer({ response }) {
    await wait(slowMs, undefined, { ref: false });
    response.end();
  }

  /** @param {Visit} visit */
  async function deliveryTime(visit) {
    // Unreferenced, so that a closed shop does not keep its process alive for a page nobody waits for.
    await wait(slowMs, undefined, { ref: false });
    const postcode = visit.url.searchParams.get('postcode') ?? '';
    const result = postcode ? await fill('parts/levertijd.html', { postcode }) : '';
    await showPage(visit, 'Levertijd checken', 'levertijd.html', { values: { postcode, result } });
  }
}

/**
 * @typedef {object} PageOptions
 * @property {Record<string, string | number>} [values]
 * @property {string} [first] HTML for the very start of the head
 * @property {string} [script] name of the page's script
 * @property {number} [status]
 * @property {Record<string, string>} [headers]
 */

/**
 * @param {Pick<Visit, 'request' | 'response'>} visit
 * @param {string} title
 * @param {string} file
 * @param {PageOptions} [options]
 */
async function showPage({ request, response }, title, file, options = {}) {
  const count = countItems(readBasket(request));
  const html = await fill('layout.html', {
    title: `${title} – Lichtvink`,
    first: options.first ?? '',
    script: options.script ? `<script type="module" src="/assets/${options.script}.js"></script>` : '',
    basket: count > 0 ? `Winkelmandje (${count})` : 'Winkelmandje',
    main: await fill(file, options.values),
  });
  sendHtml(response, html, { status: options.status ?? 200, headers: options.headers ?? {} });
}

/** @param {Visit} visit */
async function home(visit) {
  const favourites = products.filter(({ slug }) => ['vinkje', 'zwaluw', 'roodborst', 'kwartel'].includes(slug));
  await showPage(visit, 'Lampen en kleine meubels', 'home.html', { values: { cards: await cards(favourites) } });
}

/** @param {Visit} visit */
async function search(visit) {
  const query = (visit.url.searchParams.get('q') ?? '').trim();
  const wanted = query.toLowerCase();
  const found = products.filter(({ name, kind, category }) =>
    `${name} ${kind} ${category}`.toLowerCase().includes(wanted),
  );
  const results =
    found.length > 0
      ? `<ul class="kaarten">${await cards(found)}</ul>`
      : await fill('parts/niets-gevonden.html', { query });
  await showPage(visit, query ? `Zoeken naar ‘${query}’` : 'Zoeken', 'zoeken.html', {
    values: { query, count: found.length === 1 ? '1 resultaat' : `${found.length} resultaten`, results },
  });
}

/** @param {Visit} visit */
async function list(visit) {
  const title = visit.url.pathname.startsWith('/meubels') ? 'Meubels' : 'Lampen';
  await showPage(visit, title, 'lijst.html', { script: 'lijst', values: { title, cards: await cards(products) } });
}

/** @param {Visit} visit */
async function product(visit) {
  const found = products.find(({ slug }) => visit.url.pathname === `/product/${slug}`);
  if (!found) {
    await notFound(visit);
    return;
  }
  const others = products.filter(({ group, slug }) => group === found.group && slug !== found.slug).slice(0, 4);
  await showPage(visit, `${found.name}, ${found.kind.toLowerCase()}`, 'product.html', {
    script: 'actie',
    values: {
      slug: found.slug,
      name: found.name,
      kind: found.kind,
      color: found.color,
      about: found.about,
      material: found.material,
      size: found.size,
      group: found.group,
      category: found.category,
      price: euro(found.price),
      drawing: await drawing(found),
      light: found.group === 'lampen' ? await fill('parts/lichtknop.html') : '',
      others: await cards(others),
    },
  });
}

/** @param {Visit} visit */
async function basket(visit) {
  const lines = readBasket(visit.request);
  if (lines.length === 0) {
    await showPage(visit, 'Winkelmandje', 'winkelmandje-leeg.html');
    return;
  }
  const { subtotal, delivery, fragile, total } = totals(lines);
  await showPage(visit, 'Winkelmandje', 'winkelmandje.html', {
    values: {
      lines: (await Promise.all(lines.map(basketLine))).join(''),
      subtotal: euro(subtotal),
      delivery: euro(delivery),
      fragile: euro(fragile),
      total: euro(total),
    },
  });
}

/** @param {Visit} visit */
async function changeBasket({ request, response }) {
  const form = await readForm(request);
  const quantity = Number(form.get('aantal'));
  const change = form.has('erbij') ? (/** @type {number} */ before) => before + quantity : () => quantity;
  const changed = changeQuantity(readBasket(request), form.get('product') ?? '', change);
  redirect(response, '/winkelmandje', [basketCookie(changed)]);
}

/** @param {Visit} visit */
async function checkout(visit) {
  if (readBasket(visit.request).length === 0) {
    redirect(visit.response, '/winkelmandje');
    return;
  }
  await showCheckout(visit);
}

/**
 * @param {Pick<Visit, 'request' | 'response'>} visit
 * @param {URLSearchParams} [refused]
 */
async function showCheckout(visit, refused) {
  const lines = readBasket(visit.request);
  await showPage(visit, 'Afrekenen', 'afrekenen.html', {
    status: refused ? 422 : 200,
    values: {
      ...checkoutValues(refused),
      lines: lines.map(summaryLine).join(''),
      total: euro(totals(lines).total),
    },
  });
}

/**
 * Where the payment service returns to; the basket has done its work.
 *
 * @param {Visit} visit
 */
async function paid({ response, url }) {
  redirect(response, `/bedankt${url.search}`, [basketCookie([])]);
}

/** @param {Visit} visit */
async function thanks(visit) {
  // The fallbacks let the page be opened on its own, without a walk through the checkout.
  const name = readCookie(visit.request, 'voornaam') || 'Jan';
  const order = visit.url.searchParams.get('bestelling') || '20481306';
  await showPage(visit, `Bedankt, ${name} – bestelling ${order}`, 'bedankt.html', { values: { name, order } });
}

/** @param {Visit} visit */
async function service(visit) {
  await showPage(visit, 'Service en contact', 'service.html', { script: 'service' });
}

/** @param {Visit} visit */
async function privacy(visit) {
  await showPage(visit, 'Privacy', 'privacy.html', { headers: { 'content-security-policy': STRICT_POLICY } });
}

/** @param {Visit} visit */
async function listening(visit) {
  await showPage(visit, 'Vinkenpost', 'luistert.html', { first: '<script src="/assets/luistert.js"></script>' });
}

/** @param {Visit} visit */
async function notFound(visit) {
  await showPage(visit, 'Pagina niet gevonden', 'niet-gevonden.html', { status: 404 });
}
