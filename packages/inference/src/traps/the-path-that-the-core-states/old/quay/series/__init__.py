from quay.series.spectrum import Spectrum

__all__ = ["Spectrum"]
