class Layout(dict):
    def __init__(self, given=None, legend=None, margin=None, polar=None, scene=None, smith=None, title=None, xaxis=None, yaxis=None):
        """Lays out.

        Parameters
        ----------
        legend
            an object of the layout, or a dict with properties that fit
        margin
            an object of the layout, or a dict with properties that fit
        polar
            an object of the layout, or a dict with properties that fit
        scene
            an object of the layout, or a dict with properties that fit
        smith
            an object of the layout, or a dict with properties that fit
        title
            an object of the layout, or a dict with properties that fit
        xaxis
            an object of the layout, or a dict with properties that fit
        yaxis
            an object of the layout, or a dict with properties that fit
        """
        super().__init__()
        given = dict(given or {})
        value = given.pop("legend", None)
        value = legend if legend is not None else value
        if value is not None:
            self["legend"] = value
        value = given.pop("margin", None)
        value = margin if margin is not None else value
        if value is not None:
            self["margin"] = value
        value = given.pop("polar", None)
        value = polar if polar is not None else value
        if value is not None:
            self["polar"] = value
        value = given.pop("scene", None)
        value = scene if scene is not None else value
        if value is not None:
            self["scene"] = value
        value = given.pop("smith", None)
        value = smith if smith is not None else value
        if value is not None:
            self["smith"] = value
        value = given.pop("title", None)
        value = title if title is not None else value
        if value is not None:
            self["title"] = value
        value = given.pop("xaxis", None)
        value = xaxis if xaxis is not None else value
        if value is not None:
            self["xaxis"] = value
        value = given.pop("yaxis", None)
        value = yaxis if yaxis is not None else value
        if value is not None:
            self["yaxis"] = value
