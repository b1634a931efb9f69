import type { ComponentChildren } from 'preact';
import type { Language } from '../../model/settings.js';
import { importWords } from '../../text/import.js';

/** One thing that two versions say differently, in lines. */
export interface Difference {
  name: string;
  mine: string[];
  theirs: string[];
}

interface Properties {
  differences: readonly Difference[];
  /** What each of the two sides is. */
  heads: readonly [ComponentChildren, ComponentChildren];
  language: Language;
}

/** Two versions side by side, only where they differ; on a narrow screen one under the other. */
export function DifferenceTable({ differences, heads, language }: Properties) {
  const words = importWords[language];
  return (
    <table class="difference-table">
      <thead>
        <tr>
          <th scope="col">{words.part}</th>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ name, mine, theirs }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {[mine, theirs].map((lines, side) => (
              <td key={side === 0 ? 'mine' : 'theirs'}>
                {/* Only where the columns stand under each other, and their heads are gone. */}
                <span class="difference-table__side">{heads[side]}</span>
                {lines.length === 0 ? (
                  <span class="difference-table__nothing">{words.nothing}</span>
                ) : (
                  lines.map((line) => <div key={line}>{line}</div>)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
