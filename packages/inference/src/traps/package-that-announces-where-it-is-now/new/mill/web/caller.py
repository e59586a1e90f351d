from mill_kit.web.caller import *
