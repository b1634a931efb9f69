import type { Line, Summary } from './summarise.js';

const heads = ['what', 'touchpoints', 'floor', 'floor takes', 'takes', 'ratio', 'goal', '', 'µs each'] as const;

/** The table as text: medians with their quartiles. */
export function printTable(lines: readonly Line[]): string {
  const rows = [[...heads], ...lines.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isText = (column: number): boolean => [0, 2, 7].includes(column);
  return rows
    .map((row) =>
      row
        .map((cell, column) => (isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cellsOf(line: Line): string[] {
  const { what, touchpoints, floor, floorSummary, summary, ratio, goal, goalAbove, met, perTouchpoint } = line;
  const { unit = 'ms' } = line;
  return [
    what,
    touchpoints === null ? '' : touchpoints.toLocaleString('en'),
    floor,
    `${withSpread(floorSummary)} ${unit}`,
    `${withSpread(summary)} ${unit}`,
    // Of nothing, nothing is a multiple.
    Number.isFinite(ratio) ? ratio.toFixed(2) : '',
    goalAbove !== undefined ? `≤ +${goalAbove} ${unit}` : goal === null ? '' : `≤ ${goal}`,
    met === null ? '' : met ? 'met' : 'MISSED',
    perTouchpoint === null ? '' : digits(perTouchpoint),
  ];
}

const withSpread = ({ median, lower, upper }: Summary): string =>
  `${digits(median)} (${digits(lower)}–${digits(upper)})`;

const digits = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
