import os


def chart_folder():
    return os.environ.get("CHARTS") or os.path.join(os.getcwd(), "charts")
