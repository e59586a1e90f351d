class Style:
    def __init__(self, calm_border=None, calm_colour=None, hovered_border=None, hovered_colour=None, pressed_border=None, pressed_colour=None):
        self.calm = (calm_border, calm_colour)
        self.hovered = (hovered_border, hovered_colour)
        self.pressed = (pressed_border, pressed_colour)
