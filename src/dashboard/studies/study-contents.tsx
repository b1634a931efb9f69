interface Properties {
  title: string;
  chapters: readonly { id: string; title: string }[];
}

/** The way to the chapters of a study. Buttons, because the address after `#` says which screen is shown. */
export function StudyContents({ title, chapters }: Properties) {
  return (
    <nav class="study-contents" aria-label={title}>
      <ul>
        {chapters.map((chapter) => (
          <li key={chapter.id}>
            <button type="button" onClick={() => goTo(chapter.id)}>
              {chapter.title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
