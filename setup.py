import os
import subprocess
import sys

from setuptools import setup
from setuptools.command.build_py import build_py


class BuildWithLists(build_py):
    """Bring the word lists along as the program reads them, too."""

    def run(self) -> None:
        """Build, then let what was built prepare its lists."""
        super().run()
        if not self.editable_mode:
            prepare = [sys.executable, "-m", "calsync.detection.vocabulary"]
            always_the_same = {**os.environ, "PYTHONHASHSEED": "0"}
            subprocess.run(prepare, cwd=self.build_lib, env=always_the_same, check=True)


setup(cmdclass={"build_py": BuildWithLists})
