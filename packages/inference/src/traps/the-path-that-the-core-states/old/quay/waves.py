import warnings

from quay.series.spectrum import Spectrum as SeriesSpectrum


class Spectrum(SeriesSpectrum):
    """
    How strong each wave is.

    This class is deprecated. Use `quay.series.Spectrum` instead.
    """

    def __init__(self, *args, **kwargs):
        warnings.warn("Importing Spectrum from quay.waves is deprecated. Please import this class from the quay.series module instead", DeprecationWarning)
        super().__init__(*args, **kwargs)


def height(time):
    return time % 12
