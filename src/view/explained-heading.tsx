import type { Language } from '../model/settings.js';
import type { MethodAnchor } from '../text/method-link.js';
import { MethodLink } from './method-link.js';

interface Properties {
  level: 3 | 4 | 5;
  /** Makes the heading a place that links lead to, or a name for what stands below it. */
  id?: string;
  /** Whether the focus is brought here from elsewhere. */
  isTarget?: boolean;
  title: string;
  anchor: MethodAnchor;
  language: Language;
}

/** A heading with the way to what it means beside it: in it, the link would be read as part of its name. */
export function ExplainedHeading({ level, id, isTarget = false, title, anchor, language }: Properties) {
  const Heading = `h${level}` as const;
  return (
    <div class="explained-heading">
      <Heading id={id} tabIndex={isTarget ? -1 : undefined}>
        {title}
      </Heading>
      <MethodLink anchor={anchor} language={language} />
    </div>
  );
}
