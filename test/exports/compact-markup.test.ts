import { expect, it } from 'vitest';
import { compactMarkup } from '../../src/exports/compact-markup.js';

it('leaves out end tags where the next tag says the same, and quotes where a value needs none', () => {
  expect(
    compactMarkup(
      '<table><colgroup><col class="a"/><col/></colgroup><thead><tr><th scope="col">A</th></tr></thead>' +
        '<tbody><tr><th scope="row">B</th><td class="a b">1</td></tr><tr><td>2</td></tr></tbody></table>',
    ),
  ).toBe(
    '<table><colgroup><col class=a><col><thead><tr><th scope=col>A' +
      '<tbody><tr><th scope=row>B<td class="a b">1<tr><td>2</table>',
  );
  expect(compactMarkup('<ul><li>1</li><li><b>2</b></li></ul>')).toBe('<ul><li>1<li><b>2</b></ul>');
});

it('keeps the quotes of what is empty, has spaces or leads somewhere, and every word', () => {
  const kept =
    '<a id="shop" href="https://bruinhuis.example/" aria-label="to the shop">class=&quot;a&quot;</a><img alt="">';
  expect(compactMarkup(kept)).toBe(kept);
  expect(compactMarkup('<i style="--at:5.5%;--low:2%;"></i><svg width="9"><path d="M0 1"></path></svg>')).toBe(
    '<i style=--at:5.5%;--low:2%></i><svg width=9><path d="M0 1" /></svg>',
  );
});
