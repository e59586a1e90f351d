from .fields import NumberField, TextField


class Element:
    TAG = None

    @classmethod
    def read(cls, node):
        return cls(**{field.name: field.read(node) for field in cls.fields()})


class Sack(Element):
    """MILL: https://docs.example.com/en/mill/developer/service-reference/sack"""

    TAG = "Sack"
    weight = NumberField("Weight")
    label = TextField("Label")


class Label(Element):
    """MILL: https://docs.example.com/en/mill/developer/service-reference/label"""

    TAG = "Label"
    text = TextField("Text")
