/** Entry of `onx-migrate`. */
import { heedSignals, run } from './program';
import { migrateProgram } from './programs';

heedSignals('onx-migrate', 'What was begun in the target is shown by onx-migrate status, finished by resume and taken back by rollback.');
void run(migrateProgram());
