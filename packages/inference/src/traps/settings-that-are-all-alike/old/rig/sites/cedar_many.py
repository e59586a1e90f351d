from rig.core import Settings, Launcher, Queue

settings = Settings(
    launcher=Launcher(host="cedar", cores=64, block_size=2, wall_time="00:20:00"),
    queue=Queue(name="wide", nodes=64, retries=3),
    folder="/scratch/cedar",
)
