/** Entry of `onx-manifest`. */
import { heedSignals, run } from './program';
import { manifestProgram } from './programs';

heedSignals('onx-manifest', 'Nothing was written: run it again.');
void run(manifestProgram());
