from rig.core import Settings, Launcher, Queue

settings = Settings(
    launcher=Launcher(host="elm", cores=8, block_size=2, wall_time="00:20:00"),
    queue=Queue(name="debug", nodes=8, retries=3, priority="high"),
    folder="/scratch/elm",
)
