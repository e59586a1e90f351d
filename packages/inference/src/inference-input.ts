/** What two releases are compared by. */
import type { Answer, BodySource, ChangedDocument, ConfigFileChange, SourceWords, Surface } from '@onx/model';
import type { ReleaseFile } from './generalise/find-files';

/** A release between the two, or a state of the core that a commit left. */
export interface ReleaseBetween {
  /** Full id. */
  commit: string;
  surface: Surface;
  /** Of the files that were asked for; none where it is left out. */
  bodies?: BodySource;
}

/** Two releases, and what else is at hand to compare them by. What is left out is not looked at. */
export interface InferenceInput {
  from: Surface;
  to: Surface;
  /** Bodies of the files of either side; asked only for files that matter. */
  bodies: { from: BodySource; to: BodySource };
  /** Of the language that both are written in. */
  words: SourceWords;
  /** Version labels, for `dependency.update`. */
  versions: { from: string; to: string };
  /** Releases between the two, oldest first: what they declare counts. */
  between?: readonly ReleaseBetween[];
  /** Configuration files of the core that changed. */
  configFiles?: readonly ConfigFileChange[];
  /** Documents of the core that changed. */
  documents?: readonly ChangedDocument[];
  /** All files of either release: data files may have moved, and what stands beside the packages uses them. */
  files?: { from: readonly ReleaseFile[]; to: readonly ReleaseFile[] };
  /** What people said became of names; it counts as far as it fits these releases. */
  answers?: readonly Answer[];
  /** Ids of features to leave out, to measure what they are worth; `declarations` leaves out all that the core says itself. */
  switches?: ReadonlySet<string>;
}
