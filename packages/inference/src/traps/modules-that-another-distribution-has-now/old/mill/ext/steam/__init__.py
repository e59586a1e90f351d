from mill.ext.steam.engine import Engine
