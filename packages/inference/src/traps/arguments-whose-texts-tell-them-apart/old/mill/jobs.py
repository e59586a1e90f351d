class Miller:
    def __init__(self, name):
        self.name = name


def grind(job, miller_name, retries=3):
    """Grinds what the job holds.

    Args:
        job: What to grind.
        miller_name (str): The miller who does the work.
        retries (int): How often to try.
    """
    for _ in range(retries):
        job.submit(miller_name, retries)
    return job


def sift(job, n_workers, mesh_width):
    """Sifts what the job holds.

    Parameters
    ----------
    n_workers : int
        Those who do the work.
    mesh_width : float
        Width of the mesh.
    """
    for _ in range(3):
        job.sift(n_workers, mesh_width)
    return job


def dry(job, drying_time=None, heat=None):
    """Dries what the job holds.

    :param drying_time: how long to dry, in milliseconds
    :param int heat: heat of the oven, in degrees
    """
    job.dry(drying_time, heat)
    return job


def pack(job, sack_list, label_text):
    """Packs what the job holds.

    :param sack_list: what to pack into
    :type sack_list: list or None
    :param label_text: what to write on each
    :type label_text: str
    """
    job.pack(sack_list, label_text)
    return job
