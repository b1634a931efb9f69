import { readCookie } from './http.mjs';
import { products } from './products.mjs';

/** @typedef {{ product: import('./products.mjs').Product, quantity: number }} BasketLine */

const COOKIE = 'mandje';
const DELIVERY = 695;
const FRAGILE = 250;

/**
 * The basket lives in a cookie such as `vinkje.2-kwartel.1`, so that the server needs no memory.
 *
 * @param {import('./http.mjs').IncomingMessage} request
 * @returns {BasketLine[]}
 */
export function readBasket(request) {
  const quantities = new Map(
    readCookie(request, COOKIE)
      .split('-')
      .map((line) => /** @type {const} */ ([line.split('.')[0], Number(line.split('.')[1])])),
  );
  return products.flatMap((product) => {
    const quantity = quantities.get(product.slug) ?? 0;
    return quantity > 0 ? [{ product, quantity }] : [];
  });
}

/**
 * @param {BasketLine[]} basket
 * @returns {string} the cookie to set
 */
export function basketCookie(basket) {
  return `${COOKIE}=${basket.map(({ product, quantity }) => `${product.slug}.${quantity}`).join('-')}`;
}

/**
 * @param {BasketLine[]} basket
 * @param {string} slug
 * @param {(quantity: number) => number} change
 * @returns {BasketLine[]}
 */
export function changeQuantity(basket, slug, change) {
  return products.flatMap((product) => {
    const before = basket.find((line) => line.product === product)?.quantity ?? 0;
    const quantity = product.slug === slug ? change(before) : before;
    return quantity > 0 ? [{ product, quantity }] : [];
  });
}

/** @param {BasketLine[]} basket */
export function countItems(basket) {
  return basket.reduce((sum, { quantity }) => sum + quantity, 0);
}

/**
 * Delivery and the fee for fragile goods are named nowhere before the basket: one of the built-in annoyances.
 *
 * @param {BasketLine[]} basket
 */
export function totals(basket) {
  const subtotal = basket.reduce((sum, { product, quantity }) => sum + product.price * quantity, 0);
  return { subtotal, delivery: DELIVERY, fragile: FRAGILE, total: subtotal + DELIVERY + FRAGILE };
}
