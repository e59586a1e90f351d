/** Why uses of a name stay with a person though its successor is known. */
export function doubtNote({ doubt }: { doubt?: string | undefined }): { reviewOnly?: true; note?: string } {
  return doubt === undefined ? {} : { reviewOnly: true, note: doubt };
}
