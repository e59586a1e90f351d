/** What stands behind a flag, checked where it is read. */
import { OnxError } from '@onx/model';

const refuse = (flag: string, wanted: string, received: string): OnxError => new OnxError('ONX4005', 2, `${flag} takes ${wanted}, received "${received}".`, 'Correct the value.');

/** A probability, 0 to 1. */
export const probability =
  (flag: string) =>
  (text: string): number => {
    const value = Number(text);
    if (text.trim() === '' || !(value >= 0 && value <= 1)) throw refuse(flag, 'a number from 0 to 1', text);
    return value;
  };

export const positiveInteger =
  (flag: string) =>
  (text: string): number => {
    if (!/^[1-9]\d{0,5}$/.test(text)) throw refuse(flag, 'a positive whole number', text);
    return Number(text);
  };

export const seconds =
  (flag: string) =>
  (text: string): number => {
    const value = Number(text);
    if (text.trim() === '' || !(value >= 0 && value <= 86400)) throw refuse(flag, 'seconds from 0 to 86400', text);
    return value;
  };

/** A flag that may be given again and again. */
export const repeated = (text: string, before: string[] | undefined): string[] => [...(before ?? []), text];

/** A path on this machine. @throws OnxError ONX4006 for a registry address. */
export const localPath =
  (flag: string) =>
  (text: string): string => {
    if (/^registry:\/\//i.test(text)) {
      throw new OnxError('ONX4006', 2, `${flag} ${text} names a registry, and this version has none.`, 'Pass the path of a change_manifest.yaml that onx-manifest generate wrote.');
    }
    if (text === '' || text.includes('\0')) throw refuse(flag, 'a path', text);
    return text;
  };
