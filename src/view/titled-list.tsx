import type { ComponentChildren } from 'preact';
import type { Language } from '../model/settings.js';
import type { MethodAnchor } from '../text/method-link.js';
import { ExplainedHeading } from './explained-heading.js';

interface Properties {
  title: string;
  anchor?: MethodAnchor;
  items: readonly { key: string; name: ComponentChildren; remark: string }[];
  /** Said where there is nothing; left out, the whole list is. */
  nothing?: string;
  language: Language;
}

/** A short list under a small heading: what, and beside it how much. */
export function TitledList({ title, anchor, items, nothing, language }: Properties) {
  if (items.length === 0 && nothing === undefined) return null;
  return (
    <section class="titled-list">
      {anchor ? <ExplainedHeading level={5} title={title} anchor={anchor} language={language} /> : <h5>{title}</h5>}
      {items.length === 0 ? (
        <p class="report-small">{nothing}</p>
      ) : (
        <ul>
          {items.map(({ key, name, remark }) => (
            <li key={key}>
              <span>{name}</span> <span class="report-small">{remark}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
