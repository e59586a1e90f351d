/** The value of `from` is taken for `to`. */
export interface AcceptedName {
  from: string;
  to: string;
}
