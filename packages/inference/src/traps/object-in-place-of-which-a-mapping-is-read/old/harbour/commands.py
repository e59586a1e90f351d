def load(args):
    if args.crane is None:
        raise ValueError("which crane?")
    return f"{args.crane} loads {args.goods}"
