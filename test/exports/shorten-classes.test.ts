import { describe, expect, it } from 'vitest';
import { shortenClasses } from '../../src/exports/shorten-classes.js';

describe('shortened classes', () => {
  it('are the same in markup and style sheet, and nothing else changes', () => {
    const made = shortenClasses(
      '.report{opacity:.5}.report--wide:is(.row, .cell){margin:.25em}.nobody{color:red}',
      '<p class="report report--wide">.report <b class="row">class=&quot;row&quot;</b></p>',
    );
    expect(made.styles).toBe('.c0{opacity:.5}.c1:is(.c2, .cell){margin:.25em}.nobody{color:red}');
    expect(made.markup).toBe('<p class="c0 c1">.report <b class="c2">class=&quot;row&quot;</b></p>');
  });
});
