from rig.core import Settings, Launcher, Queue

settings = Settings(
    launcher=Launcher(host="fir", cores=6, block_size=2, wall_time="00:20:00"),
    queue=Queue(name="flat", nodes=6, retries=3, priority="high"),
    folder="/scratch/fir",
)
