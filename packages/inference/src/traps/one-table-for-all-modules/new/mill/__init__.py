import typing

grains: typing.List[str] = []
