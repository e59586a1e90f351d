from pydantic import BaseModel, ConfigDict


class PilotOrder(BaseModel):
    model_config = ConfigDict(extra="forbid")

    ship: str
    hours: float = 1.0
