from rig.core import Settings, Launcher, Queue

settings = Settings(
    launcher=Launcher(host="local", cores=1, block_size=2, wall_time="00:20:00"),
    queue=Queue(name="none", nodes=1, retries=3),
    folder="/scratch/local",
)
