import { once } from 'node:events';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { createPaymentSite } from './payment.mjs';
import { createShopSite } from './shop.mjs';

/**
 * @typedef {object} RunningShop
 * @property {number} port
 * @property {string} shop address of the shop
 * @property {string} rival address of the same shop under another name, for a comparison of two brands
 * @property {string} payment address of the payment service, another brand on another host
 * @property {() => Promise<void>} close
 */

/**
 * Starts the demo shop and its payment service on one port; the Host header tells them apart.
 *
 * @param {{ port?: number, slowMs?: number }} [options] `slowMs` is the delay of the slow page
 * @returns {Promise<RunningShop>}
 */
export async function startShop({ port = 0, slowMs = 2500 } = {}) {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The shop is not listening on a port');
  const shop = `http://winkel.localhost:${address.port}`;
  const rival = `http://kaasland.localhost:${address.port}`;
  const payment = `http://betaal.localhost:${address.port}`;
  const sites = new Map([
    [shop, createShopSite({ payment, slowMs })],
    [rival, createShopSite({ payment, slowMs })],
    [payment, createPaymentSite({ shop })],
  ]);

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answer(request, response) {
    const origin = `http://${request.headers.host ?? ''}`;
    const site = sites.get(origin);
    if (site) {
      await site({ request, response, url: new URL(request.url ?? '/', origin) });
    } else {
      response.writeHead(421, { 'content-type': 'text/plain' }).end(`Open ${shop} or ${payment}\n`);
    }
  }

  server.on('request', (request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });

  return {
    port: address.port,
    shop,
    rival,
    payment,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

const startedBy = process.argv[1];
if (startedBy !== undefined && import.meta.url === pathToFileURL(startedBy).href) {
  const { shop, payment } = await startShop({ port: Number(process.argv[2] ?? 0) });
  console.log(`Winkel:  ${shop}\nBetalen: ${payment}`);
}
