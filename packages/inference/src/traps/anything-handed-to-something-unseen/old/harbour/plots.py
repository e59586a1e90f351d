from harbour.legacy import ancestor


class Plot:
    def __init__(self, title="", scale=1):
        self.title = title
        self.scale = scale


class GraphPlot(Plot):
    def __init__(self, *args, **kwargs):
        self.engine = kwargs.pop("engine", "dot")
        ancestor(GraphPlot, self).__init__(*args, **kwargs)
