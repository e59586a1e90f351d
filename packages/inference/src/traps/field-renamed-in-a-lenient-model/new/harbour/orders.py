from pydantic import BaseModel, ConfigDict


class PilotOrder(BaseModel):
    model_config = ConfigDict(extra="ignore")

    ship: str
    hours: float = 1.0
    rate_code: str = "night"
