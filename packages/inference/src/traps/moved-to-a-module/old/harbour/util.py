import warnings


def chart_folder():
    warnings.warn("chart_folder has moved to the harbour.paths module since 4.0", DeprecationWarning)
    from harbour.paths import chart_folder

    return chart_folder()
