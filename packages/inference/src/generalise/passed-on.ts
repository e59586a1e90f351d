/** Names of other distributions that the core passed on: served with a warning now, no longer listed, or gone after users were sent there. */
import { joinPath, ownerOf, tailOf } from '@onx/model';
import { isNameAnnounced } from '../changes/announced';
import { onlyEvidence } from '../confidence/calibrate';
import { FEATURE_OF, type Statement } from '../declarations/statement';
import type { Context } from '../context';
import { isOutside, resolveImport } from '../release/access';
import { exportAt, isImportable, moduleAt } from '../release/release';
import type { SymbolMove } from '../findings';

const CONFIDENCE = 0.95;

/** Where a name is found, and the feature that speaks for it. */
interface Home {
  path: string;
  feature: string;
}

/** The core defined none of them, so no definition tells of them. */
export function findPassedOn(context: Context): SymbolMove[] {
  const { from, to } = context;
  const out: SymbolMove[] = [];
  for (const [module, { blob, exports }] of from.modules) {
    const next = moduleAt(to, module);
    if (!next || next.blob === blob) continue;
    for (const name of Object.keys(exports)) {
      if (!isImportable(from, module, name) || !isOutside(from.surface, module, name) || resolveImport(to.surface, module, name) !== null) continue;
      const announced = isNameAnnounced(to, module, name) && !isNameAnnounced(from, module, name);
      const home = announced ? homeOfAnnounced(joinPath(module, name), context) : homeOfGone(module, name, context);
      if (home && ownerOf(home.path) !== '') out.push(moveTo(home, module, name, announced));
    }
  }
  return out;
}

function homeOfAnnounced(path: string, context: Context): Home | undefined {
  const home = namedByCore(path, context) ?? context.declarations.outsideOf([path])?.path;
  return home === undefined ? undefined : { path: home, feature: FEATURE_OF.new };
}

/** A public path of the core that still passes the name on, as the core tells its users. */
function namedByCore(path: string, { to, declarations }: Context): string | undefined {
  const fits = ({ source, text }: Statement): boolean => source === 'new' && tailOf(text) === tailOf(path) && isImportable(to, ownerOf(text)) && isOutside(to.surface, ownerOf(text), tailOf(text));
  return declarations.statementsOf([path]).find(fits)?.text;
}

/** Where the core took it from, if it only stopped listing it; else where its users were sent. */
function homeOfGone(module: string, name: string, { from, to, declarations }: Context): Home | undefined {
  if (isOutside(to.surface, module, name)) return undefined;
  const target = exportAt(from, module, name)?.target;
  if (target !== undefined && moduleAt(from, module)!.all?.includes(name) && !moduleAt(to, module)!.dynamic) {
    return declarations.isOutside(target) ? { path: target, feature: 'definition-survives' } : undefined;
  }
  const told = declarations.toldOutside([joinPath(module, name)]);
  return told === null ? undefined : { path: told.path, feature: FEATURE_OF[told.source] };
}

function moveTo({ path, feature }: Home, module: string, name: string, deprecated: boolean): SymbolMove {
  const factors = onlyEvidence(feature, CONFIDENCE);
  return { module, name, kind: 'constant', toModule: ownerOf(path), toName: tailOf(path), target: path, outside: true, exposedAt: [], deprecated, incidental: false, confidence: CONFIDENCE, factors };
}
