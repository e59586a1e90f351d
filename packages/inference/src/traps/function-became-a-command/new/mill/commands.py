import click
import typer

app = typer.Typer()


@click.command()
@click.option("--sacks", default=1)
@click.pass_context
def grind(ctx, sacks, quiet, colour):
    """Grinds what is in the hopper."""
    return ctx.obj.app.grind(sacks, quiet, colour)


@app.command()
def serve(host, port=80, workers=1):
    return host.listen(port, workers)
