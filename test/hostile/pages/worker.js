// A service worker that answers for every page itself.
const scope = /** @type {{ skipWaiting: () => Promise<void>, clients: { claim: () => Promise<void> } }} */ (
  /** @type {unknown} */ (self)
);
self.addEventListener('install', () => void scope.skipWaiting());
self.addEventListener('activate', () => void scope.clients.claim());
self.addEventListener('fetch', (event) => {
  const { request, respondWith } =
    /** @type {Event & { request: Request, respondWith: (response: Promise<Response>) => void }} */ (event);
  respondWith.call(event, fetch(request));
});
