# Follows the documentation of PyTorch 2.8, in part; written for this course.
from . import functional as functional, init as init, utils as utils
from ._containers import ModuleDict as ModuleDict, ModuleList as ModuleList, Sequential as Sequential
from ._layers import *
from ._losses import *
from ._module import Buffer as Buffer, Module as Module, Parameter as Parameter
