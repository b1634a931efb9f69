const PAGE_SIZE = 6;
const SORT_TITLES = new Map([
  ['prijs-op', ', laagste prijs eerst'],
  ['prijs-af', ', hoogste prijs eerst'],
]);

/**
 * @template {Element} T
 * @param {string} selector
 * @param {new () => T} type
 * @returns {T}
 */
function find(selector, type) {
  const element = document.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`${selector} is missing`);
  return element;
}

const list = find('.kaarten', HTMLUListElement);
const heading = find('h1', HTMLHeadingElement);
const count = find('.telling', HTMLParagraphElement);
const pages = find('.paginas', HTMLElement);
const sort = find('[name=sort]', HTMLSelectElement);
const cards = [...list.querySelectorAll('li')];
const boxes = [...document.querySelectorAll('input')].filter((input) => input.name === 'kleur');
const categories = [...document.querySelectorAll('.filters nav a')];

/** @param {string} address */
function go(address) {
  history.pushState(null, '', address);
  render();
}

/** @param {Record<string, string>} changes */
function withQuery(changes) {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  return url.pathname + url.search;
}

/** Shows what the address asks for. */
function render() {
  const { pathname, searchParams } = new URL(location.href);
  const [, group, category] = pathname.split('/');
  const order = searchParams.get('sort') ?? '';
  const page = Number(searchParams.get('pagina') ?? 1);
  const colors = (searchParams.get('kleur') ?? '').split(' ').filter(Boolean);

  const matches = cards.filter(
    ({ dataset }) =>
      dataset['group'] === group &&
      (!category || dataset['category'] === category) &&
      (colors.length === 0 || colors.includes(dataset['color'] ?? '')),
  );
  if (order) {
    const direction = order === 'prijs-op' ? 1 : -1;
    matches.sort((a, b) => direction * (Number(a.dataset['cents']) - Number(b.dataset['cents'])));
  }
  list.replaceChildren(...matches.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE));
  count.textContent = matches.length === 1 ? '1 artikel' : `${matches.length} artikelen`;
  sort.value = order;
  for (const box of boxes) box.checked = colors.includes(box.value);
  for (const link of categories) link.toggleAttribute('aria-current', link.getAttribute('href') === pathname);
  renderPages(Math.ceil(matches.length / PAGE_SIZE), page);

  const name = category || group || '';
  heading.textContent = name.charAt(0).toUpperCase() + name.slice(1);
  const suffix = (SORT_TITLES.get(order) ?? '') + (page > 1 ? `, pagina ${page}` : '');
  document.title = `${heading.textContent}${suffix} – Lichtvink`;
}

/**
 * @param {number} total
 * @param {number} current
 */
function renderPages(total, current) {
  const links = Array.from({ length: total > 1 ? total : 0 }, (_, index) => {
    const link = document.createElement('a');
    link.href = withQuery({ pagina: index > 0 ? String(index + 1) : '' });
    link.textContent = String(index + 1);
    link.ariaLabel = `Pagina ${index + 1}`;
    if (index + 1 === current) link.ariaCurrent = 'page';
    return link;
  });
  pages.replaceChildren(...links);
}

/** Coming back loses the chosen colours, as in so many shops: one of the built-in annoyances. */
function forgetColors() {
  history.replaceState(null, '', withQuery({ kleur: '' }));
  render();
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!/^\/(lampen|meubels)(\/|$)/.test(link.pathname)) return;
  event.preventDefault();
  go(link.pathname + link.search);
  scrollTo(0, 0);
});
sort.addEventListener('change', () => go(withQuery({ sort: sort.value, pagina: '' })));
for (const box of boxes) {
  box.addEventListener('change', () => {
    const colors = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    go(withQuery({ kleur: colors.join(' '), pagina: '' }));
  });
}
addEventListener('popstate', forgetColors);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) forgetColors();
});
forgetColors();
