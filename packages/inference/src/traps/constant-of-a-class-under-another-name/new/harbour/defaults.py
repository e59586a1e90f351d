class Defaults:
    Port = 802
    TcpPort = 502
    UdpPort = TcpPort
    Retries = 3
    Depth = 1
    Tries = Retries
    Timeout = 5
