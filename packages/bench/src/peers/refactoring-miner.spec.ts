import { faultIn } from './refactoring-miner';

const LOGS: [what: string, log: string, fault: string | null][] = [
  ['a commit that it worked through', '10:00:00 INFO  [main] o.r.r.GitHistoryRefactoringMinerImpl - Processing /work/pair abc ...\n', null],
  [
    'an exception without a message',
    'WARN  [main] o.r.r.GitHistoryRefactoringMinerImpl - Ignored revision abc due to error\njava.lang.UnsupportedOperationException\n\tat java.base/java.util.AbstractMap.put(AbstractMap.java:213)\n\tat gr.uom.java.xmi.Lambda.<init>(Lambda.java:93)\n\tat gr.uom.java.xmi.Other.make(Other.java:1)\n',
    'java.lang.UnsupportedOperationException in gr.uom.java.xmi.Lambda.<init>',
  ],
  [
    'an exception with one',
    'Ignored revision abc due to error\njava.lang.StringIndexOutOfBoundsException: Range [8, 1) out of bounds for length 9\n\tat java.base/java.lang.String.substring(String.java:2899)\n\tat gr.uom.java.xmi.UMLType.extractTypeObject(UMLType.java:283)\n',
    'java.lang.StringIndexOutOfBoundsException in gr.uom.java.xmi.UMLType.extractTypeObject',
  ],
];

it.each(LOGS)("the tool's log of %s", (_, log, fault) => {
  expect(faultIn(log)).toBe(fault);
});
