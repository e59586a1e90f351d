/** What a person is told who has to look at each use of a name: sentences that symbols, members and arguments share. */

export function givesMore(name: string, toName: string, constant: string): string {
  return `\`${name}\` is \`${toName}\` with \`${constant}\`: each call has to be rewritten.`;
}

export function advised(name: string, advice: string): string {
  return `The core says of \`${name}\`: "${advice}" Each use has to be looked at.`;
}

/** What still works is not edited into what does not. */
export function stillWorks(name: string, toName: string): string {
  return `\`${name}\` still works, and its successor \`${toName}\` is called in another way: each call has to be rewritten.`;
}

export function namedOnly(name: string, toName: string): string {
  return `The documents name \`${toName}\` to use in place of \`${name}\`, and it is called in another way: each use has to be looked at.`;
}

export function cannotTake(name: string, toName: string): string {
  return `\`${toName}\` was there before and can't take the arguments of \`${name}\`: each call has to be rewritten.`;
}

export function inAnotherUnit(name: string, toName: string, scale: string): string {
  return `One of \`${name}\` and \`${toName}\` has \`${scale}\` in what it gives, the other has not: each use has to be looked at.`;
}

export function ofAnotherType(name: string, had: string, toName: string, has: string): string {
  return `\`${name}\` was \`${had}\`, and \`${toName}\` is \`${has}\`: each use has to be looked at.`;
}

export function givenOtherwise(name: string, toName: string): string {
  return `An object is made with \`${toName}\` where it was made with \`${name}\`, and the values are other ones: each use has to be looked at.`;
}

export function givesPart(name: string, toName: string, part: string): string {
  return `One of \`${name}\` and \`${toName}\` gives \`${part}\` of what the other gives: each use has to be looked at.`;
}

export function madeOf(name: string, toName: string): string {
  return `\`${name}\` gives what it makes of \`${toName}\`, not that itself: each use has to be looked at.`;
}

export function madeBy(name: string, had: string, toName: string, has: string): string {
  return had === name ? `\`${toName}\` holds a \`${has}\` that is made of \`${name}\`: each use has to be looked at.` : `\`${name}\` held \`${had}\`, and \`${toName}\` holds a \`${has}\`: each use has to be looked at.`;
}

export function takesLess(name: string, toName: string): string {
  return `\`${name}\` still works, and \`${toName}\` has no place for some of its arguments, so that others stand elsewhere: each call has to be looked at.`;
}

export function madeAnew(name: string, toName: string): string {
  return `\`${name}\` changed its object and gave nothing; \`${toName}\` gives a value and changes nothing, so each use has to be looked at.`;
}

export function baseOf(name: string, toName: string, heir: string): string {
  return `\`${toName}\` is a new base of several classes, as of \`${heir}\`, and \`${name}\` may have been one of them: each use has to be looked at.`;
}

export function otherNumber(name: string, toName: string): string {
  return `One of \`${name}\` and \`${toName}\` is for several, the other for one: each use has to be looked at.`;
}

export function asksWhether(name: string, toName: string): string {
  return `One of \`${name}\` and \`${toName}\` says whether, the other which: each use has to be looked at.`;
}

export function saysTheContrary(name: string, toName: string): string {
  return `One of \`${name}\` and \`${toName}\` says the contrary of the other: each use has to be looked at.`;
}

export function otherParts(name: string, toName: string): string {
  return `The pattern \`${toName}\` keeps other parts of a text than \`${name}\` did: each use has to be looked at.`;
}

export function awaited(name: string, toName: string): string {
  return `\`${name}\` was a value; \`${toName}\` has to be called and awaited: each use has to be looked at.`;
}

export function becameBoth(name: string, toName: string, other: string): string {
  return `The core has \`${toName}\` for \`${name}\` in some places and \`${other}\` in others: each use has to be looked at.`;
}

export function aboutAnother(name: string, had: string, toName: string, has: string): string {
  return `\`${name}\` called \`${had}\`, and \`${toName}\` calls \`${has}\`, which was there beside it: each use has to be looked at.`;
}

export function oneOfASet(name: string, toName: string, others: readonly string[]): string {
  return `\`${name}\` may be \`${toName}\` now, or one of ${listed(others)}, which came with it: each use has to be looked at.`;
}

export function oneForSeveral(name: string, others: readonly string[], toName: string): string {
  return `\`${toName}\` takes the place of ${listed(others)} too, so it can't hold what \`${name}\` held: each use has to be looked at.`;
}

export function wasItsHeir(name: string, toName: string, members: readonly string[]): string {
  return `\`${name}\` was an heir of \`${toName}\`, which does not do what ${listed(members)} did: each use has to be looked at.`;
}

export function meansLess(name: string, toName: string): string {
  return `\`${name}\` still works, and what \`${toName}\` takes for an argument that is left out may be another value: each call has to be looked at.`;
}

/** That the core names a successor does not say that it gives the same. */
export function worksOnApart(name: string, toName: string): string {
  return `\`${name}\` still works and has nothing to do with \`${toName}\`, which may give something else: each use has to be looked at.`;
}

export function givesOthers(name: string, had: number, toName: string, has: number): string {
  return `\`${name}\` gave ${had} values at once, and \`${toName}\` gives ${has}: each use has to be looked at.`;
}

export function askedFor(name: string, had: readonly string[], toName: string, has: readonly string[]): string {
  return `\`${name}\` was asked for ${listed(had)}, and \`${toName}\` is asked for ${listed(has)}, so it is another kind of object: each use has to be looked at.`;
}

export function didWorkOn(name: string, argument: string, toName: string): string {
  return `\`${name}\` did its work on \`${argument}\` and gave nothing; \`${toName}\` gives a value and leaves that to its caller: each call has to be rewritten.`;
}

export function passesOthers(name: string, toName: string): string {
  return `\`${toName}\` is called with other values than \`${name}\` was, so each call that passes one has to be looked at.`;
}

export function neverRead(name: string, toName: string): string {
  return `\`${toName}\` is accepted and nothing reads it, as \`${name}\` was read: what is passed may be ignored silently.`;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
