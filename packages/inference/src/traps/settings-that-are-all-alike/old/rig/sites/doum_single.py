from rig.core import Settings, Launcher, Queue

settings = Settings(
    launcher=Launcher(host="doum", cores=4, block_size=2, wall_time="00:20:00"),
    queue=Queue(name="short", nodes=4, retries=3),
    folder="/scratch/doum",
)
