/** Names of other distributions that the core passed on: served with a warning now, no longer listed, or gone after users were sent there. */
import { isNameAnnounced } from '../changes/announced';
import { logOdds } from '../confidence/calibrate';
import type { Statement } from '../declarations/statement';
import type { Context } from '../features/feature';
import { isOutside, resolveImport } from '../release/access';
import { joinPath, ownerOf, tailOf } from '../release/paths';
import { isImportable, moduleAt } from '../release/release';
import type { SymbolMove } from './findings';
import { FEATURE_OF } from './symbol-moves';

const CONFIDENCE = 0.95;

/** The core defined none of them, so no definition tells of them. */
export function findPassedOn(context: Context): SymbolMove[] {
  const { from, to, declarations } = context;
  const out: SymbolMove[] = [];
  for (const [module, { blob, exports, all }] of from.modules) {
    const next = moduleAt(to, module);
    if (!next || next.blob === blob) continue;
    for (const [name, { target }] of Object.entries(exports)) {
      if (!isImportable(from, module, name) || !isOutside(from.surface, module, name) || resolveImport(to.surface, module, name) !== null) continue;
      const announced = isNameAnnounced(to, module, name) && !isNameAnnounced(from, module, name);
      const unlisted = all?.includes(name) === true && !next.dynamic && !isOutside(to.surface, module, name);
      const path = joinPath(module, name);
      const told = announced || unlisted || isOutside(to.surface, module, name) ? null : declarations.toldOutside([path]);
      const home = announced ? (namedByCore(path, context) ?? declarations.outsideOf([path])?.path) : unlisted && declarations.isOutside(target) ? target : told?.path;
      const feature = announced ? FEATURE_OF.new : told ? FEATURE_OF[told.source] : 'definition-survives';
      if (home !== undefined && ownerOf(home) !== '') out.push(moveTo(home, module, name, feature, announced));
    }
  }
  return out;
}

/** A public path of the core that still passes the name on, as the core tells its users. */
function namedByCore(path: string, { to, declarations }: Context): string | undefined {
  const fits = ({ source, text }: Statement): boolean => source === 'new' && tailOf(text) === tailOf(path) && isImportable(to, ownerOf(text)) && isOutside(to.surface, ownerOf(text), tailOf(text));
  return declarations.statementsOf([path]).find(fits)?.text;
}

function moveTo(home: string, module: string, name: string, feature: string, deprecated: boolean): SymbolMove {
  const factors = [{ feature, value: 1, weight: logOdds(CONFIDENCE) }];
  return { module, name, kind: 'constant', toModule: ownerOf(home), toName: tailOf(home), target: home, outside: true, exposedAt: [], deprecated, incidental: false, confidence: CONFIDENCE, factors };
}
