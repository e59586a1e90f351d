from harbour.src.draw import draw
