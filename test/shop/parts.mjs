import { escapeHtml, euro, fill } from './template.mjs';

/** @typedef {import('./basket.mjs').BasketLine} BasketLine */
/** @typedef {import('./products.mjs').Product} Product */

/** @param {Product} product */
export function drawing({ slug }) {
  return fill(`drawings/${slug}.svg`);
}

/** @param {Product[]} products */
export async function cards(products) {
  const all = products.map(async (product) =>
    fill('parts/kaart.html', {
      slug: product.slug,
      name: product.name,
      kind: product.kind,
      group: product.group,
      category: product.category,
      color: product.color,
      cents: product.price,
      price: euro(product.price),
      drawing: await drawing(product),
    }),
  );
  return (await Promise.all(all)).join('');
}

/** @param {BasketLine} line */
export async function basketLine({ product, quantity }) {
  return fill('parts/mandregel.html', {
    slug: product.slug,
    name: product.name,
    kind: product.kind,
    color: product.color,
    category: product.category,
    quantity,
    price: euro(product.price * quantity),
    drawing: await drawing(product),
  });
}

/** @param {BasketLine} line */
export function summaryLine({ product, quantity }) {
  return `<li><span>${quantity} × ${escapeHtml(product.name)}</span><span>${euro(product.price * quantity)}</span></li>`;
}
