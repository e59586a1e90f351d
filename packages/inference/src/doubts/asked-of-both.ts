/** Questions that are asked of a symbol's successor as of a member's: each gives a sentence, or undefined where nothing speaks against it. */
import { scaleBetween } from './bodies/another-unit';
import type { Form } from './form';
import { numbersGiven } from './bodies/gives-as-many';
import { isCalledOtherwise, type Losses } from './losses';
import { madeArgument } from './bodies/made-argument';
import { isMadeOfCall, isNotGiven } from './bodies/made-of';
import { didWorkOn, givesMore, givesOthers, inAnotherUnit, madeOf, stillWorks, worksOnApart } from './notes';
import { worksApart } from './bodies/work-of-its-own';
import { workedOn } from './bodies/worked-on';

interface Names {
  name: string;
  toName: string;
}

/** Of an old name that goes on working: nobody has to rewrite calls that the successor takes otherwise. @param path of the old name */
export function worksAsItIs({ name, toName, deprecated }: Names & { deprecated: boolean }, path: string, losses: Losses): string | undefined {
  return deprecated && isCalledOtherwise(path, losses) ? stillWorks(name, toName) : undefined;
}

export function isScaled({ name, toName }: Names, was: Form, is: Form): string | undefined {
  const scale = scaleBetween(was, is);
  return scale === undefined ? undefined : inAnotherUnit(name, toName, scale);
}

/** What is taken apart into so many names is another number of things now. */
export function givesOtherNumber({ name, toName }: Names, was: Form, is: Form): string | undefined {
  const numbers = numbersGiven(was, is);
  return numbers && givesOthers(name, numbers.had, toName, numbers.has);
}

/** What was done to an argument, and is left to the caller now. */
export function didItsWorkOnArgument({ name, toName }: Names, was: Form, is: Form): string | undefined {
  const argument = workedOn(was, is);
  return argument === undefined ? undefined : didWorkOn(name, argument, toName);
}

/** Of what stands or stood under the old name: it makes something of what its successor is given, which is the plainer of both reasons, or of what that gives. */
export function makesOfCall({ name, toName }: Names, forms: readonly Form[]): string | undefined {
  const made = madeArgument(forms, toName);
  if (made !== undefined) return givesMore(name, toName, made);
  return isMadeOfCall(forms, toName) || isNotGiven(forms, toName) ? madeOf(name, toName) : undefined;
}

/** @param kept what stands under the old name in the new release */
export function worksOnBeside({ name, toName }: Names, was: Form, kept: Form, is: Form): string | undefined {
  return worksApart(was, kept, is) ? worksOnApart(name, toName) : undefined;
}
