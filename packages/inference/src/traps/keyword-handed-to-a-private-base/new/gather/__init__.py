from gather.work import Async, Store, pull
