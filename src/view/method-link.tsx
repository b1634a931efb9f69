import { useContext } from 'preact/hooks';
import type { Language } from '../model/settings.js';
import { type MethodAnchor, methodLinkWords } from '../text/method-link.js';
import { MethodAddress } from './method-address.js';

interface Properties {
  anchor: MethodAnchor;
  language: Language;
}

/** A quiet question mark that leads from a figure to what it means; nothing where there is no such page. */
export function MethodLink({ anchor, language }: Properties) {
  const address = useContext(MethodAddress);
  if (address === null) return null;
  const question = methodLinkWords[language][anchor];
  return (
    <a
      class="method-link"
      href={`${address}#${anchor}`}
      target="geeltje-method"
      hreflang={language}
      aria-label={question}
      title={question}
    >
      ?
    </a>
  );
}
