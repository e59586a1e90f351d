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


class AcceptOffer(Element):
    """MILL: https://docs.example.com/en/mill/developer/service-reference/acceptoffer"""

    TAG = "AcceptOffer"
    offer = TextField("OfferId")


class TypeValue(Element):
    """MILL: https://docs.example.com/en/mill/developer/service-reference/typevalue"""

    TAG = "TypeValue"
    original = TextField("Original")


class OwnerSetting(Element):
    """MILL: https://docs.example.com/en/mill/developer/service-reference/ownersetting"""

    TAG = "OwnerSetting"
    kind = NumberField("Kind")
    blob = TextField("Blob")


class Owner(Element):
    """MILL: https://docs.example.com/en/mill/developer/service-reference/owner"""

    TAG = "Owner"
    name = TextField("OwnerName")
