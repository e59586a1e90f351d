class Miller:
    def __init__(self, name):
        self.name = name


def grind(job, miller, retries=3):
    """Grinds what the job holds.

    Args:
        job: What to grind.
        miller (Miller): The miller who does the work.
        retries (int): How often to try.
    """
    for _ in range(retries):
        job.submit(miller, retries)
    return job


def sift(job, workers, mesh):
    """Sifts what the job holds.

    Parameters
    ----------
    workers : list of Miller
        Those who do the work.
    mesh : array_like
        Width of the mesh.
    """
    for _ in range(3):
        job.sift(workers, mesh)
    return job


def dry(job, drying=None, oven_heat=None):
    """Dries what the job holds.

    :param drying: how long to dry, in seconds
    :param float oven_heat: heat of the oven, in degrees
    """
    job.dry(drying, oven_heat)
    return job


def pack(job, sacks_list, label):
    """Packs what the job holds.

    :param sacks_list: what to pack into
    :type sacks_list: list or tuple
    :param label: what to write on each
    :type label: str
    """
    job.pack(sacks_list, label)
    return job
