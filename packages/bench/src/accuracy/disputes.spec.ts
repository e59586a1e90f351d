import { isRow, readDisputes, settled } from './disputes';
import { realPairs } from './real-pairs';
import { COMMIT_RECIPES, RECIPES } from './recipes';

const ORACLES = new Map([...RECIPES, ...COMMIT_RECIPES].flatMap(realPairs).map(({ oracle }) => [oracle.name, oracle]));

const DISPUTES = readDisputes().map((one) => [`${(one.entry ?? one.negative)!.from} ${one.negative?.arg ?? ''}`, one] as const);

describe.each(DISPUTES)('%s', (_, { oracle: name, entry, negative, verdict, says, instead }) => {
  const oracle = ORACLES.get(name)!;

  it('is about exactly one row, and says where both releases are read', () => {
    const rows = [...oracle.entries.filter((row) => isRow(row, entry)), ...oracle.negatives!.filter((row) => isRow(row, negative))];
    expect(rows).toHaveLength(1);
    expect(says.every(({ at, text }) => /^(v[\d.]+|[\da-f]{8}\^?):\S+\.py:\d+$/.test(at) && text !== '')).toBe(true);
    expect(instead !== undefined).toBe(verdict === 'contradicted');
  });

  it('changes the oracle only where it is contradicted', () => {
    const changed = settled(oracle, [{ oracle: name, ...(entry && { entry }), ...(negative && { negative }), verdict, says, ...(instead && { instead }) }]);
    expect(changed.entries.filter((row) => row === instead)).toHaveLength(verdict === 'contradicted' ? 1 : 0);
    expect(changed.entries.length + changed.negatives!.length).toBe(oracle.entries.length + oracle.negatives!.length);
  });
});
