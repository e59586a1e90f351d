from harbour import *
