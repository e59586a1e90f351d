from mill_kit.web.reply import *
