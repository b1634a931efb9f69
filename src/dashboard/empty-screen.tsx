import type { ComponentChildren } from 'preact';

interface Properties {
  /** Words with a title, a sentence, and steps where there are any to take. */
  words: { emptyTitle: string; emptyLead: string; emptySteps?: readonly string[] };
  /** True where the screen has its title above. */
  hasTitle?: boolean;
  /** Where to go from here. */
  children: ComponentChildren;
}

/** What a screen is for, and what to do, while it has nothing to show. */
export function EmptyScreen({ words: { emptyTitle, emptyLead, emptySteps = [] }, hasTitle, children }: Properties) {
  return (
    <div class="empty-screen">
      <div class="empty-screen__note">
        {hasTitle ? <h2>{emptyTitle}</h2> : <h1>{emptyTitle}</h1>}
        <p>{emptyLead}</p>
      </div>
      {emptySteps.length > 0 && (
        <ol class="empty-screen__steps">
          {emptySteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {children}
    </div>
  );
}
