import type { ComponentChildren } from 'preact';

interface Properties {
  id: string;
  title: string;
  lead?: string;
  children: ComponentChildren;
}

/** A chapter of the study page. */
export function StudySection({ id, title, lead, children }: Properties) {
  return (
    <section class="study-section" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {lead && <p class="study-section__lead">{lead}</p>}
      {children}
    </section>
  );
}
