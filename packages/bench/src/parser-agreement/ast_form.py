"""Prints, for each path read from standard input, one JSON line with the canonical form of its `ast`.

The form is what `tree-form.ts` prints for our tree: nested lists of node kinds, names and operators, with the place of every statement and
expression where the file is ASCII (elsewhere CPython's columns are bytes). Literals are reduced to their kind.
"""

import ast
import json
import sys
import warnings

OPERATORS = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.MatMult: "@", ast.Div: "/", ast.Mod: "%", ast.Pow: "**", ast.LShift: "<<",
    ast.RShift: ">>", ast.BitOr: "|", ast.BitXor: "^", ast.BitAnd: "&", ast.FloorDiv: "//", ast.Invert: "~", ast.Not: "not",
    ast.UAdd: "+", ast.USub: "-", ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=",
    ast.Is: "is", ast.IsNot: "is not", ast.In: "in", ast.NotIn: "not in", ast.And: "and", ast.Or: "or",
}


class Form:
    def __init__(self, places):
        self.places = places
        self.fields = 0

    def many(self, nodes):
        return "[" + " ".join(map(self.expression, nodes)) + "]"

    def optional(self, node):
        return "-" if node is None else self.expression(node)

    def place(self, node):
        # Places inside f-strings are wrong before 3.12; a lone generator argument takes the call's parentheses.
        if not self.places or self.fields or isinstance(node, ast.GeneratorExp):
            return ""
        return f"@{node.lineno}:{node.col_offset}-{node.end_lineno}:{node.end_col_offset}"

    def expression(self, node):
        return f"({self.inside(node)}{self.place(node)})"

    def inside(self, n):
        e, many, optional = self.expression, self.many, self.optional
        match n:
            case ast.Name(): return n.id
            case ast.Constant(value=str()): return "S[]"
            case ast.Constant(value=bytes()): return "B[]"
            case ast.Constant(value=None | True | False): return str(n.value)
            case ast.Constant(): return "..." if n.value is ... else "#"
            case ast.JoinedStr():
                self.fields += 1
                form = "S" + "[" + " ".join(self.joined(n)) + "]"
                self.fields -= 1
                return form
            case ast.Attribute(): return f"attribute {e(n.value)} {n.attr}"
            case ast.Subscript(): return f"subscript {e(n.value)} {e(n.slice)}"
            case ast.Slice(): return f"slice {optional(n.lower)} {optional(n.upper)} {optional(n.step)}"
            case ast.Call(): return f"call {e(n.func)} {many(n.args)} {self.keywords(n.keywords)}"
            case ast.Tuple(): return f"tuple {many(n.elts)}"
            case ast.List(): return f"list {many(n.elts)}"
            case ast.Set(): return f"set {many(n.elts)}"
            case ast.Dict(): return "dict " + " ".join(f"{optional(k)} {e(v)}" for k, v in zip(n.keys, n.values))
            case ast.ListComp(): return f"each-list {e(n.elt)} {self.clauses(n)}"
            case ast.SetComp(): return f"each-set {e(n.elt)} {self.clauses(n)}"
            case ast.GeneratorExp(): return f"each-generator {e(n.elt)} {self.clauses(n)}"
            case ast.DictComp(): return f"each-dict {e(n.key)} {e(n.value)} {self.clauses(n)}"
            case ast.Lambda(): return f"lambda {self.parameters(n.args)} {e(n.body)}"
            case ast.IfExp(): return f"if {e(n.test)} {e(n.body)} {e(n.orelse)}"
            case ast.BoolOp(): return f"{OPERATORS[type(n.op)]} {many(n.values)}"
            case ast.Compare():
                return f"compare {e(n.left)} " + " ".join(f"{OPERATORS[type(o)]} {e(c)}" for o, c in zip(n.ops, n.comparators))
            case ast.BinOp(): return f"binary {OPERATORS[type(n.op)]} {e(n.left)} {e(n.right)}"
            case ast.UnaryOp(): return f"unary {OPERATORS[type(n.op)]} {e(n.operand)}"
            case ast.Await(): return f"await {e(n.value)}"
            case ast.YieldFrom(): return f"yield-from {e(n.value)}"
            case ast.Yield(): return f"yield {optional(n.value)}"
            case ast.Starred(): return f"star {e(n.value)}"
            case ast.NamedExpr(): return f"walrus {n.target.id} {e(n.value)}"
        raise ValueError(type(n).__name__)

    def joined(self, node):
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                yield self.expression(value.value)
                if value.format_spec is not None:
                    yield from self.joined(value.format_spec)

    def keywords(self, keywords):
        return "[" + " ".join(f"{k.arg or '**'}={self.expression(k.value)}" for k in keywords) + "]"

    def clauses(self, node):
        return " ".join(
            f"{'async-' if c.is_async else ''}for {self.expression(c.target)} {self.expression(c.iter)} {self.many(c.ifs)}"
            for c in node.generators
        )

    def parameters(self, a):
        positional = a.posonlyargs + a.args
        defaults = [None] * (len(positional) - len(a.defaults)) + a.defaults
        rows = [("/" if i < len(a.posonlyargs) else "", p, d) for i, (p, d) in enumerate(zip(positional, defaults))]
        if a.vararg:
            rows.append(("*", a.vararg, None))
        rows += [("k", p, d) for p, d in zip(a.kwonlyargs, a.kw_defaults)]
        if a.kwarg:
            rows.append(("**", a.kwarg, None))
        return "[" + " ".join(f"{kind}{p.arg}:{self.optional(p.annotation)}={self.optional(d)}" for kind, p, d in rows) + "]"

    def type_parameters(self, node):
        rows = []
        for p in getattr(node, "type_params", []):
            rows.append(f"{p.name}:{self.optional(getattr(p, 'bound', None))}={self.optional(getattr(p, 'default_value', None))}")
        return "[" + " ".join(rows) + "]"

    def block(self, body):
        return "{" + " ".join(map(self.statement, body)) + "}"

    def statement(self, node):
        return f"<{self.stated(node)}{self.place(node)}>"

    def stated(self, n):
        e, many, optional, block = self.expression, self.many, self.optional, self.block
        asynchronous = "async-" if type(n).__name__.startswith("Async") else ""
        match n:
            case ast.Expr(): return f"expression {e(n.value)}"
            case ast.Assign(): return f"assign {many(n.targets)} {e(n.value)}"
            case ast.AnnAssign(): return f"annotate {e(n.target)} {e(n.annotation)} {optional(n.value)}"
            case ast.AugAssign(): return f"augment {OPERATORS[type(n.op)]}= {e(n.target)} {e(n.value)}"
            case ast.Import(): return f"import {self.aliases(n)}"
            case ast.ImportFrom(): return f"from {n.level} {n.module or '-'} {self.aliases(n)}"
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                return (f"{asynchronous}def {n.name} {self.type_parameters(n)} {self.parameters(n.args)} {optional(n.returns)} "
                        f"{many(n.decorator_list)} {block(n.body)}")
            case ast.ClassDef():
                return (f"class {n.name} {self.type_parameters(n)} {many(n.bases)} {self.keywords(n.keywords)} "
                        f"{many(n.decorator_list)} {block(n.body)}")
            case ast.Return(): return f"return {optional(n.value)}"
            case ast.Delete(): return f"del {many(n.targets)}"
            case ast.Raise(): return f"raise {optional(n.exc)} {optional(n.cause)}"
            case ast.Assert(): return f"assert {e(n.test)} {optional(n.msg)}"
            case ast.Global(): return f"global {' '.join(n.names)}"
            case ast.Nonlocal(): return f"nonlocal {' '.join(n.names)}"
            case ast.Pass(): return "pass"
            case ast.Break(): return "break"
            case ast.Continue(): return "continue"
            case ast.If(): return f"if {e(n.test)} {block(n.body)} {block(n.orelse)}"
            case ast.While(): return f"while {e(n.test)} {block(n.body)} {block(n.orelse)}"
            case ast.For() | ast.AsyncFor():
                return f"{asynchronous}for {e(n.target)} {e(n.iter)} {block(n.body)} {block(n.orelse)}"
            case ast.With() | ast.AsyncWith():
                items = " ".join(f"{e(i.context_expr)} {optional(i.optional_vars)}" for i in n.items)
                return f"{asynchronous}with {items} {block(n.body)}"
            case ast.Match():
                cases = " ".join(f"case {self.pattern(c.pattern)} {optional(c.guard)} {block(c.body)}" for c in n.cases)
                return f"match {e(n.subject)} {cases}"
        if type(n).__name__ in ("Try", "TryStar"):
            star = "*" if type(n).__name__ == "TryStar" else ""
            handlers = " ".join(f"except{star} {optional(h.type)} {h.name or '-'} {block(h.body)}" for h in n.handlers)
            return f"try {block(n.body)} {handlers} {block(n.orelse)} {block(n.finalbody)}"
        if type(n).__name__ == "TypeAlias":
            return f"type {n.name.id} {self.type_parameters(n)} {e(n.value)}"
        raise ValueError(type(n).__name__)

    def aliases(self, node):
        return " ".join(f"{a.name}:{a.asname or '-'}" for a in node.names)

    def patterns(self, nodes):
        return "[" + " ".join(map(self.pattern, nodes)) + "]"

    def pattern(self, n):
        match n:
            case ast.MatchValue(): return f"value {self.expression(n.value)}"
            case ast.MatchSingleton(): return f"single {n.value}"
            case ast.MatchSequence(): return f"sequence {self.patterns(n.patterns)}"
            case ast.MatchStar(): return f"star {n.name or '_'}"
            case ast.MatchMapping():
                entries = " ".join(f"{self.expression(k)} {self.pattern(p)}" for k, p in zip(n.keys, n.patterns))
                return f"mapping {entries} {n.rest or '-'}"
            case ast.MatchClass():
                keywords = " ".join(f"{k}={self.pattern(p)}" for k, p in zip(n.kwd_attrs, n.kwd_patterns))
                return f"class {self.expression(n.cls)} {self.patterns(n.patterns)} {keywords}"
            case ast.MatchOr(): return f"or {self.patterns(n.patterns)}"
            case ast.MatchAs(pattern=None): return f"capture {n.name or '_'}"
            case ast.MatchAs(): return f"as {self.pattern(n.pattern)} {n.name}"
        raise ValueError(type(n).__name__)


def form_of(path):
    with open(path, "rb") as file:
        data = file.read()
    try:
        text = data.decode("utf-8")
        tree = ast.parse(data)
    except UnicodeDecodeError:
        return {"skipped": "not UTF-8"}
    except RecursionError:
        return {"skipped": "nested too deeply"}
    except (SyntaxError, ValueError) as error:
        return {"error": str(error)}
    try:
        return {"form": Form(text.isascii()).block(tree.body)}
    except RecursionError:
        return {"skipped": "nested too deeply"}


warnings.simplefilter("ignore")
sys.setrecursionlimit(20000)
for line in sys.stdin:
    path = line.rstrip("\n")
    print(json.dumps({"path": path, **form_of(path)}), flush=True)
