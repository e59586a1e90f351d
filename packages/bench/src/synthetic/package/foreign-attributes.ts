/** Attributes of values that no package owns (strings, lists, files, loggers …): a name among them can't be followed by reading alone. */
export const FOREIGN_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'append extend insert remove pop clear index count sort reverse copy keys values items get setdefault update popitem fromkeys add discard union difference ' +
    'intersection issubset issuperset join split rsplit splitlines strip lstrip rstrip replace format encode decode startswith endswith lower upper title capitalize ' +
    'casefold find rfind rindex partition rpartition zfill center ljust rjust expandtabs isdigit isalpha isalnum isspace isidentifier isupper islower translate maketrans ' +
    'read write readline readlines writelines close closed flush seek tell truncate fileno isatty open name mode encoding errors buffer newlines ' +
    'debug info warning error exception critical log handlers level start stop step real imag hex match search sub group groups groupdict span end pos string flags pattern ' +
    'fullmatch findall finditer year month day hour minute second isoformat strftime strptime total_seconds seconds days args kwargs func keywords wraps send throw ' +
    'cancel done result set_result set_exception add_done_callback put acquire release wait notify set is_set locked run call main parent parents parts stem suffix exists ' +
    'is_file is_dir mkdir unlink rename resolve absolute iterdir glob touch stat joinpath relative_to environ path sep type value data id text url host port headers body method status'
  ).split(' '),
);
