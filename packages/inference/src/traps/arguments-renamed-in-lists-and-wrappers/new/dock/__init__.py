from dock.work import call, read
