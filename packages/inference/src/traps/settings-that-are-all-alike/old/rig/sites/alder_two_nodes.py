from rig.core import Settings, Launcher, Queue

settings = Settings(
    launcher=Launcher(host="alder", cores=2, block_size=2, wall_time="00:20:00"),
    queue=Queue(name="long", nodes=2, retries=3),
    folder="/scratch/alder",
)
