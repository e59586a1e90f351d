from scales.weigh import load
