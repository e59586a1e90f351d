from .file import PaperFile
