/** How stated and observed frequencies agree: bins of equal mass, the error over them with its interval, and the picture. */
import { Random } from '../synthetic/random';

export interface Stated {
  confidence: number;
  right: boolean;
}

interface Bin {
  count: number;
  /** Means over the bin. */
  stated: number;
  observed: number;
}

const BINS = 15;

/** Neighbours in confidence, as many in each bin, so that no bin rests on a few. */
export function binsOf(all: readonly Stated[]): Bin[] {
  const ordered = [...all].sort((a, b) => a.confidence - b.confidence);
  const bins = Math.min(BINS, ordered.length);
  return Array.from({ length: bins }, (_, at) => {
    const part = ordered.slice(Math.floor((at * ordered.length) / bins), Math.floor(((at + 1) * ordered.length) / bins));
    const mean = (value: (one: Stated) => number) => part.reduce((sum, one) => sum + value(one), 0) / part.length;
    return { count: part.length, stated: mean(({ confidence }) => confidence), observed: mean(({ right }) => (right ? 1 : 0)) };
  });
}

/** Mean distance between what was stated and what came true, over all operations; 0 of none. */
export function expectedError(all: readonly Stated[]): number {
  return binsOf(all).reduce((sum, { count, stated, observed }) => sum + count * Math.abs(stated - observed), 0) / (all.length || 1);
}

/** Middle 95 % of the error over samples drawn with replacement. */
export function errorInterval(all: readonly Stated[], draws = 200): [number, number] {
  const random = new Random(`reliability ${all.length}`);
  const errors = Array.from({ length: draws }, () => expectedError(all.map(() => all[random.below(all.length)]!))).sort((a, b) => a - b);
  return [errors[Math.floor(draws * 0.025)] ?? 0, errors[Math.floor(draws * 0.975)] ?? 0];
}

/** Mean surprise in nats. Confidences are held away from 0 and 1, where a single wrong one would be all that counts. */
export function logLoss(all: readonly Stated[]): number {
  const clipped = (value: number) => Math.min(0.999, Math.max(0.001, value));
  return all.reduce((sum, { confidence, right }) => sum - Math.log(right ? clipped(confidence) : 1 - clipped(confidence)), 0) / (all.length || 1);
}

/** @param series one line of dots for each name */
export function reliabilityDiagram(title: string, series: Readonly<Record<string, readonly Stated[]>>): string {
  const [size, left, top] = [360, 56, 40];
  const colours = ['#1b6ca8', '#c8553d', '#3a7d44', '#7d5ba6'];
  const x = (value: number) => (left + value * size).toFixed(1);
  const y = (value: number) => (top + (1 - value) * size).toFixed(1);
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((tick) => [
    `<line x1="${x(tick)}" y1="${y(0)}" x2="${x(tick)}" y2="${y(1)}" stroke="#e4e4e4"/><line x1="${x(0)}" y1="${y(tick)}" x2="${x(1)}" y2="${y(tick)}" stroke="#e4e4e4"/>`,
    `<text x="${x(tick)}" y="${Number(y(0)) + 18}" text-anchor="middle">${tick}</text><text x="${left - 8}" y="${Number(y(tick)) + 4}" text-anchor="end">${tick}</text>`,
  ]);
  const lines = Object.entries(series).flatMap(([name, all], at) => {
    const bins = binsOf(all);
    const colour = colours[at % colours.length]!;
    return [
      `<polyline fill="none" stroke="${colour}" stroke-width="1.5" points="${bins.map((bin) => `${x(bin.stated)},${y(bin.observed)}`).join(' ')}"/>`,
      ...bins.map((bin) => `<circle cx="${x(bin.stated)}" cy="${y(bin.observed)}" r="3.5" fill="${colour}"/>`),
      `<text x="${left + 12}" y="${top + 18 + 18 * at}" fill="${colour}">${name} (${all.length})</text>`,
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size + left + 24}" height="${size + top + 56}" font-family="sans-serif" font-size="12">`,
    '<rect width="100%" height="100%" fill="white"/>',
    `<text x="${left}" y="22" font-size="14">${title}</text>`,
    ...ticks,
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#888" stroke-dasharray="4 4"/>`,
    ...lines,
    `<text x="${left + size / 2}" y="${top + size + 42}" text-anchor="middle">stated confidence</text>`,
    `<text transform="translate(14 ${top + size / 2}) rotate(-90)" text-anchor="middle">share that is right</text>`,
    '</svg>',
    '',
  ].join('\n');
}
