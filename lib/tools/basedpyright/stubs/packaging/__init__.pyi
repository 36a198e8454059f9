# Follows the documentation of packaging 23.0, in part; written for this course.
__version__: str
