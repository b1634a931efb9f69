import { describe, expect, it } from 'vitest';
import { shortenClasses } from '../../src/exports/shorten-classes.js';

describe('shortened classes', () => {
  it('are the same in markup and style sheet, the shortest for the most frequent, and nothing else changes', () => {
    const made = shortenClasses(
      '.report{opacity:.5}.report--wide:is(.row, .cell){margin:.25em}.nobody{color:red}',
      '<p class="report report--wide">.report <b class="row">class=&quot;row&quot;</b><b class="row"></b></p>',
    );
    expect(made.styles).toBe('.b{opacity:.5}.c:is(.a, .cell){margin:.25em}.nobody{color:red}');
    expect(made.markup).toBe('<p class="b c">.report <b class="a">class=&quot;row&quot;</b><b class="a"></b></p>');
  });

  it('tells apart as many as there are', () => {
    const names = Array.from({ length: 1_000 }, (_, place) => `part-${place}`);
    const { markup } = shortenClasses('', names.map((name) => `<i class="${name}"></i>`).join(''));
    const short = [...markup.matchAll(/class="([a-z][a-z\d]*)"/gu)].map(([, name]) => name);
    expect(new Set(short).size).toBe(1_000);
  });
});
