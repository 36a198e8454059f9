# Follows the documentation of PyTorch 2.8, in part; written for this course.
from . import cuda as cuda, cudnn as cudnn, mps as mps
