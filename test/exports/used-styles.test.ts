import { expect, it } from 'vitest';
import { usedStyles } from '../../src/exports/used-styles.js';

it('keeps every rule that the markup can follow, and no other', () => {
  const markup = '<p class="note note--loud"><b>1</b></p>';
  const used =
    ':root{--ink:#000}.note{color:red}p.note .b,.note b{margin:.5em}.note:not(.list .row):is(.row,.note--loud){top:0}';
  const unused = '.list{color:red}.list,.note .row{top:0}';
  expect(usedStyles(used + unused, markup)).toBe(used);
  expect(usedStyles('@media print{.list{top:0}.note{top:0}}@media screen{.list{top:0}}', markup)).toBe(
    '@media print{.note{top:0}}',
  );
});
