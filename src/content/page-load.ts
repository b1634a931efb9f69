import { type PageFacts, thirdPartiesAtMost } from '../model/page-facts.js';
import { activatedAt } from './activated-at.js';
import type { Gauge } from './gauge.js';

type LoadFacts = Pick<PageFacts, 'ttfbMs' | 'deadLinks' | 'weightBytes' | 'opaqueResources' | 'thirdParties'>;

/**
 * Measures what the browser loaded: the document, and its resources, of which other sites may hide the size. Third
 * parties are hosts here; the background, which knows the public suffix list, makes domains of them.
 */
export function gaugeLoad(): Gauge<LoadFacts> {
  /** Null for a route of a single-page site, and for a page that was woken up: no document was loaded for it. */
  let loaded = performance.getEntriesByType('navigation')[0] ?? null;
  let since = 0;
  let weight = 0;
  let opaque = 0;
  let hosts = new Set<string>();

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // A late one of the visit before.
      if (!(entry instanceof PerformanceResourceTiming) || entry.startTime < since) continue;
      // Most are the page's own, and taking their addresses apart would take longer than all else here.
      if (entry.name.startsWith(`${location.origin}/`)) {
        weight += entry.encodedBodySize;
        continue;
      }
      const { protocol, host, hostname } = new URL(entry.name, location.href);
      if (!protocol.startsWith('http')) continue;
      weight += entry.encodedBodySize;
      if (host === location.host) continue;
      if (entry.encodedBodySize === 0 && entry.transferSize === 0) opaque += 1;
      if (hosts.size < thirdPartiesAtMost) hosts.add(hostname);
    }
  }).observe({ type: 'resource', buffered: true });

  return {
    restart: () => {
      loaded = null;
      since = performance.now();
      weight = 0;
      opaque = 0;
      hosts = new Set();
    },
    read: () => {
      const document = loaded instanceof PerformanceNavigationTiming ? loaded : null;
      return {
        ttfbMs: document && Math.round(Math.max(0, document.responseStart - activatedAt())),
        deadLinks: document && document.type !== 'reload' && isDead(document.responseStatus) ? 1 : 0,
        weightBytes: weight + (document?.encodedBodySize ?? 0),
        opaqueResources: opaque,
        thirdParties: [...hosts],
      };
    },
  };
}

const isDead = (status: number): boolean => status === 404 || status === 410 || status >= 500;
