import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { findSelector } from '../../src/content/find-selector.js';
import { makePin } from '../../src/content/make-pin.js';

beforeEach(() => {
  document.body.replaceChildren();
});

const write = (html: string): Element => {
  document.body.innerHTML = html;
  const part = document.querySelector('[data-here]') ?? document.body.firstElementChild;
  if (!part) throw new Error('Nothing was written.');
  return part;
};

describe('the selector of a part of a page', () => {
  interface Tree {
    tag: string;
    names: Record<string, string>;
    children: Tree[];
  }
  const word = fc.oneof(
    fc.constantFrom('kop', 'menu', 'a"b', 'a b', '1x', 'é', '#', '.', 'x]y', '\\', 'search', ':r1:', '', ' '),
    fc.string({ maxLength: 12 }),
  );
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.record({
      tag: fc.constantFrom('div', 'p', 'main', 'h1', 'svg', 'a', 'x-part', 'button'),
      names: fc.dictionary(fc.constantFrom('id', 'data-testid', 'aria-label', 'name', 'role', 'class'), word, {
        maxKeys: 2,
      }),
      children: fc.oneof({ maxDepth: 5 }, fc.constant<Tree[]>([]), fc.array(tie('tree'), { maxLength: 3 })),
    }),
  }));
  const grow = ({ tag, names, children }: Tree, parent: Element): void => {
    // Within SVG the same words name elements of another kind.
    const space = tag === 'svg' || parent.namespaceURI?.endsWith('svg') ? 'http://www.w3.org/2000/svg' : null;
    const element =
      space && names['class'] !== 'kop' ? document.createElementNS(space, tag) : document.createElement(tag);
    for (const [name, value] of Object.entries(names)) element.setAttribute(name, value);
    parent.append(element);
    for (const child of children) grow(child, element);
  };

  it('finds exactly that part again, in any page', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (trees) => {
        document.body.replaceChildren();
        for (const each of trees) grow(each, document.body);
        for (const element of document.body.querySelectorAll('*')) {
          expect([...document.querySelectorAll(findSelector(element))]).toEqual([element]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['an id that a person gave', '<p id="bezorging">x</p>', '#bezorging'],
    ['a name for tests', '<p data-testid="prijs">x</p>', '[data-testid="prijs"]'],
    ['its own label', '<button aria-label="Zoeken">x</button>', 'button[aria-label="Zoeken"]'],
    ['its role', '<div role="search">x</div>', 'div[role="search"]'],
    [
      'its place in the nearest part with a name',
      '<div id="mand"><p>a</p><ul><li>b</li><li data-here>c</li></ul></div>',
      '#mand > ul > li:nth-of-type(2)',
    ],
  ])('goes by %s', (_, html, selector) => {
    expect(findSelector(write(html))).toBe(selector);
  });

  it.each([
    ['an id that a script counted out', '<main><p id="veld-10482">x</p></main>', 'main > p'],
    ['a name that names the customer', '<main><p aria-label="Welkom Jan Jansen">x</p></main>', 'main > p'],
    ['an id that is there twice', '<main><p id="a" data-here>x</p><p id="a">x</p></main>', 'main > p:nth-of-type(1)'],
  ])('does not go by %s', (_, html, selector) => {
    const part = write(html);
    expect(findSelector(part.localName === 'main' ? (part.firstElementChild ?? part) : part)).toBe(selector);
  });
});

describe('what is kept of a part of a page', () => {
  it.each([
    ['a label', '<label>Postcode <input data-here></label>', { name: 'Postcode', quote: '' }],
    [
      'a text that labels it',
      '<p id="l">Uw mandje</p><div data-here aria-labelledby="l">Leeg</div>',
      { name: 'Uw mandje' },
    ],
    ['the other text of a picture', '<img data-here alt="Lamp Vinkje">', { name: 'Lamp Vinkje', quote: '' }],
    ['a picture in a link', '<a href="#"><img alt="Naar de winkel"></a>', { name: 'Naar de winkel', quote: '' }],
    ['its own text', '<h2>Vandaag <b>gra</b>tis<br>thuis</h2>', { name: 'Vandaag gratis thuis' }],
    ['what is written on a button', '<input type="submit" value="Bestel nu">', { name: 'Bestel nu', quote: '' }],
  ])('is named by %s', (_, html, kept) => {
    expect(makePin(write(html))).toMatchObject(kept);
  });

  it('is nothing that a person typed or chose', () => {
    const part = write(`<form data-here aria-label="Bezorgen">
      <input value="Jan Jansen"><input type="password" value="geheim"><textarea>Bel bij de buren</textarea>
      <select><option>Amsterdam</option><option selected>Utrecht</option></select>
      <div contenteditable>Met vriendelijke groet</div><output>12</output><p>Voor tien uur besteld</p></form>`);
    for (const field of part.querySelectorAll('input, textarea')) (field as HTMLInputElement).value += ' getypt';
    expect(makePin(part)).toEqual({
      name: 'Bezorgen',
      quote: 'Voor tien uur besteld',
      selector: 'form[aria-label="Bezorgen"]',
    });
    for (const field of part.querySelectorAll('input, textarea, select, [contenteditable], output')) {
      expect(makePin(field)).toMatchObject({ name: '', quote: '' });
    }
  });

  it('is masked as titles are, before it is cut off', () => {
    const { name, quote } = makePin(write(`<button>Welkom Jan Jansen, ${'x '.repeat(90)}06 12 34 56 78</button>`));
    for (const text of [name, quote]) expect(text).not.toMatch(/Jan|12 ?34|06/);
    expect(quote.length).toBeLessThanOrEqual(200);
  });

  it('is nothing that the page hides', () => {
    expect(makePin(write('<p>Te koop <span style="display: none">voor leden</span><script>1</script></p>')).quote).toBe(
      'Te koop',
    );
  });
});
