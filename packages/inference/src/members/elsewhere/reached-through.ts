/** Members that the object has no longer itself, but another object that it holds: `ship.depth`, now `ship.hull.depth`. */
import { indexSurface, joinPath, ownerOf, tailOf, type SurfaceDefinition } from '@onx/model';
import { isInformative } from '../../candidates/texts';
import { GUESS, LISTED, onlyEvidence, rounded } from '../../confidence/calibrate';
import { FEATURE_OF, STRENGTH, type Statement } from '../../declarations/statement';
import type { Context } from '../../context';
import type { MemberChange } from '../../findings';
import { memberPath, resolveAccess } from '../../release/access';
import { allHeirs } from '../../release/heirs';
import { definitionAt, type Release } from '../../release/release';
import { returnedIn } from '../../release/returned';
import { isIdentifier } from '../../release/tokens';
import { calledPair, type ClassPair, type Gone, type MemberFindings } from '../member-findings';
import { saidOf } from '../said-of';
import { CALLABLE, shapeOf } from '../shape';
import { toItsSuccessor, wayAlong, waysTo, type Way } from './ways';

/** Chains of which the diff speaks: so many of the most frequent are looked at. */
const VOTED = 3;
/** Share of what took a name's place from which on a chain did. */
const MOST = 0.5;
/** Members that went to one object from which on others of that name did too. */
const SEVERAL = 2;
/** Nothing shows what is there. */
const UNSEEN = 0.65;

/** How a way is known. */
interface Witness {
  way: Way;
  feature: string;
  value: number;
  confidence: number;
}

/** Those of which anything says that another object has them. */
export function reachedThrough(gone: readonly Gone[], pair: ClassPair, context: Context): Map<Gone, Partial<MemberFindings>> {
  const found = new Map<Gone, Witness>();
  for (const one of gone) {
    const witness = told(one, pair, context) ?? voted(one, pair, context) ?? withSameBody(one, pair, context);
    if (witness) found.set(one, witness);
  }
  const holders = [...found.values()].map(({ way }) => ownerOf(way.chain));
  for (const one of gone) {
    const witness = found.has(one) ? null : besideOthers(one, holders, pair, context);
    if (witness) found.set(one, witness);
  }
  return new Map([...found].map(([one, witness]) => [one, isServedFrom(one, witness.way, pair, context) ? {} : findingOf(one, witness, pair, context)]));
}

/** The object gives whatever it has not from the one that it holds: nobody has to write the way. */
function isServedFrom({ definition }: Gone, { chain }: Way, { to }: ClassPair, { to: release }: Context): boolean {
  const { bodies, words: { members: { self, lookUp } } } = release;
  const asked = tailOf(chain) === definition.name ? memberPath(release.surface, to, lookUp) : null;
  const holder = ownerOf(chain).split('.');
  const tokens = asked === null || holder.length > 1 ? [] : bodies.tokens(asked);
  // self . holder
  return tokens.some((token, i) => token === holder[0] && tokens[i - 1] === '.' && tokens[i - 2] === self);
}

function findingOf(one: Gone, { way: shown, feature, value, ...witness }: Witness, pair: ClassPair, context: Context): Partial<MemberFindings> {
  const way = toItsSuccessor(shown, context);
  const confidence = rounded(witness.confidence * pair.confidence);
  const shape = shapeOf(one.definition, context.from);
  const next = way.target === undefined ? undefined : definitionAt(context.to, way.target);
  const change: MemberChange = { owner: pair.from, name: one.definition.name, toName: way.chain, shape, toShape: next ? shapeOf(next, context.to) : shape, deprecated: one.announced, confidence, factors: onlyEvidence(feature, confidence, value) };
  return { changes: [change], called: way.target === undefined ? [] : calledPair(one.path, way.target, confidence, context) };
}

/** The object has it that others of the class went to. */
function besideOthers(one: Gone, holders: readonly string[], pair: ClassPair, context: Context): Witness | null {
  if (one.announced || holders.length < SEVERAL) return null;
  const way = waysTo(one.definition.name, pair, context).find(({ chain }) => holders.filter((holder) => holder === ownerOf(chain)).length >= SEVERAL);
  return way ? { way, feature: 'siblings-moved-alike', value: 1, confidence: GUESS } : null;
}

/** What was left under the old name, or is still, gives it: that runs, and so tells better than a text which one of several is meant. */
function handedOnBy({ path, definition, announced }: Gone, { to }: ClassPair, context: Context): Witness | null {
  const release = announced ? context.to : context.from;
  const left = announced ? memberPath(release.surface, to, definition.name) : path;
  const { bodies, words } = release;
  const stub = left === null ? undefined : definitionAt(release, left);
  if (left === null || !stub) return null;
  const [given, ...others] = returnedIn(bodies.tokens(left), words);
  if (given === undefined || others.length > 0 || !isItself(given[0]!, stub, release)) return null;
  const end = CALLABLE.has(stub.kind) ? given.indexOf('(') : given.length;
  const names = given.slice(1, Math.max(end, 1));
  const isChain = names.every((name, i) => (i % 2 === 0 ? name === '.' : isIdentifier(name)));
  // What is gone and did nothing but ask for the same there needs no announcement.
  const isToldOrGone = stub.deprecated !== undefined || (!announced && names.at(-1) === definition.name);
  const way = isChain && isToldOrGone && passesOnAll(given.slice(end), stub) ? wayAlong(names.filter((name) => name !== '.'), to, context) : null;
  return way && { way, feature: announced ? 'declared-in-new' : 'declared-in-old', value: STRENGTH.CALLED_BY_SHIM, confidence: LISTED };
}

/** The object, under the usual name or another that is neither an argument nor one of the module's (`self_or_cls`). */
function isItself(name: string, { kind, module, parameters = [] }: SurfaceDefinition, { surface, words }: Release): boolean {
  if (name === words.members.self) return true;
  return kind === 'method' && isIdentifier(name) && !parameters.some((parameter) => parameter.name === name) && resolveAccess(surface, joinPath(module, name)) === null;
}

/** Nothing is passed but what it was given. */
function passesOnAll(passed: readonly string[], { parameters = [] }: SurfaceDefinition): boolean {
  const own = new Set([...parameters.map(({ name }) => name), '(', ')', ',', '=', '*', '**']);
  return passed.every((token) => own.has(token));
}

/** The core says so, or what is left shows it where the core names nothing else. */
function told(one: Gone, pair: ClassPair, context: Context): Witness | null {
  const statements = saidOf(one, context).filter(({ strength }) => strength >= STRENGTH.ADVISED);
  const named = stated(statements, one, pair, context);
  const handed = handedOnBy(one, pair, context);
  return handed !== null && (named !== null || statements.every(({ text }) => tailOf(text) === tailOf(handed.way.chain))) ? handed : named;
}

/** `use results.depth`, `use Ship.hull.depth` */
function stated(statements: readonly Statement[], one: Gone, pair: ClassPair, context: Context): Witness | null {
  for (const { text, source, strength } of statements) {
    const names = text.split('.');
    const way = wayAlong(ofObject(names, pair, context), pair.to, context) ?? behindItsName(names, one.definition, pair, context);
    if (way) return { way, feature: FEATURE_OF[source], value: strength, confidence: way.target === undefined && CALLABLE.has(one.definition.kind) ? UNSEEN : LISTED };
  }
  return null;
}

/** What is written before a member names the class, one of its heirs, or the object. */
function ofObject(names: readonly string[], { from, to }: ClassPair, context: Context): string[] {
  const classes = ([[context.from, from], [context.to, to]] as const).flatMap(([release, path]) => [...indexSurface(release.surface).order(path), ...allHeirs(release, path)].map(tailOf));
  const at = names.findLastIndex((name, i) => i < names.length - 1 && (name === context.to.words.members.self || classes.includes(name)));
  return names.slice(at + 1);
}

/** `use app.hull.depth`: the first word is what users call such an object, where nothing of the core is called so and what follows is seen to be there. */
function behindItsName([name = '', ...names]: readonly string[], { module }: SurfaceDefinition, pair: ClassPair, context: Context): Way | null {
  const isOfCore = [context.from, context.to].some(({ surface, byName }) => surface.roots.includes(name) || byName.has(name) || resolveAccess(surface, joinPath(module, name)) !== null);
  const way = isOfCore ? null : wayAlong(names, pair.to, context);
  return way?.target === undefined ? null : way;
}

/** The core's own diff, or that of those who use it, replaced it so: by the same name there, or by what is seen to be there. */
function voted(one: Gone, pair: ClassPair, context: Context): Witness | null {
  const { name } = one.definition;
  for (const chain of context.chains.replacements(name).slice(0, VOTED)) {
    const value = context.chains.share(name, chain);
    const names = chain.split('.');
    const way = value < MOST ? null : wayAlong(names, pair.to, context);
    // What the object had before may be what the name was taken from all along.
    const isUnderItsName = memberPath(context.from.surface, pair.from, names[0]!) === null && names.at(-1) === name;
    if (way && (isUnderItsName || way.target !== undefined)) return { way, feature: 'co-change', value, confidence: isUnderItsName && way.target !== undefined ? LISTED : GUESS };
  }
  return null;
}

/** An object that came has it, with the very body. */
function withSameBody(one: Gone, pair: ClassPair, context: Context): Witness | null {
  const { name, body, size } = one.definition;
  if (one.announced || body === undefined || !isInformative(size)) return null;
  const way = waysTo(name, pair, context).find(({ target }) => definitionAt(context.to, target!)!.body === body);
  return way ? { way, feature: 'same-body', value: 1, confidence: LISTED } : null;
}
