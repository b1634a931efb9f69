/** A page that looks for an extension in every way its script in `pages/detectors.js` knows. */
export const detectorsPage = {
  html: `<!doctype html><html lang="nl"><head><link rel="icon" href="data:,"><script src="/detectors.js"></script><title>Detectors</title></head>
<body><h1>Detectors</h1><label>Naam <input id="field"></label><p>Niets te zien.</p></body></html>`,
  headers: {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; connect-src 'self' chrome-extension: moz-extension:; img-src data: chrome-extension: moz-extension:; font-src 'self'; require-trusted-types-for 'script'; report-uri /reported",
  },
};

/** A page that does nothing but look for tasks and frames of more than 50 ms, and for scripts in them that are not its own. */
export const longTasksPage = {
  html: `<!doctype html><html lang="nl"><head><link rel="icon" href="data:,"><title>Lange taken</title><script>
window.longTasks = [];
window.foreign = [];
for (const type of ['longtask', 'long-animation-frame']) {
  new PerformanceObserver((list) => {
    for (const { name, duration, scripts } of list.getEntries()) {
      longTasks.push(name + ' ' + duration);
      for (const { sourceURL } of scripts ?? []) if (!sourceURL.startsWith(location.origin)) foreign.push(sourceURL);
    }
  }).observe({ type, buffered: true });
}
</script></head><body><h1>Lange taken</h1></body></html>`,
};
