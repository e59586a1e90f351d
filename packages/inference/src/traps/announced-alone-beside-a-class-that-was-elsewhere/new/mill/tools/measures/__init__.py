from mill.tools.measures.weights import Balance
from mill.tools.measures.sieves import FineMeasure
