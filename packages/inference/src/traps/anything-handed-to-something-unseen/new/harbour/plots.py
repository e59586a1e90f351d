class Plot:
    def __init__(self, title="", scale=1):
        self.title = title
        self.scale = scale


class GraphPlot(Plot):
    def __init__(self, title="", scale=1, engine="dot", **kwargs):
        self.engine = engine
        super().__init__(title, scale, **kwargs)
