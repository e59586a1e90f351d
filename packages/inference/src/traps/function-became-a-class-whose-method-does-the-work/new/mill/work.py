from dataclasses import dataclass


@dataclass
class FadeIn:
    """Makes the clip appear progressively."""

    duration: float
    start: int = 0

    def apply(self, clip):
        steps = [clip.frame(at) * min(1, at / self.duration) for at in range(self.start, clip.length)]
        return clip.with_frames(steps)
