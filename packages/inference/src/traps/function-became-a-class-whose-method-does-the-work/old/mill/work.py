def fade_in(clip, duration, start=0):
    """Makes the clip appear progressively."""
    steps = [clip.frame(at) * min(1, at / duration) for at in range(start, clip.length)]
    return clip.with_frames(steps)
