from datetime import datetime
from typing import TypeAlias

When: TypeAlias = datetime
