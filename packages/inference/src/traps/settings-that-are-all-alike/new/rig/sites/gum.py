from rig.core import Settings, Launcher, Queue

settings = Settings(
    launcher=Launcher(host="gum", cores=3, block_size=2, wall_time="00:20:00"),
    queue=Queue(name="small", nodes=3, retries=3, priority="high"),
    folder="/scratch/gum",
)
