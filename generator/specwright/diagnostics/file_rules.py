"""What can be said about generated files, in the order of the codes."""

from __future__ import annotations

from .rule import Rule

FILE_RULES = (
    Rule(
        "cannot-write",
        "error",
        "an output could not be written",
        "choose another folder with --out, or give yourself the right to write there",
        "Files are written beside their place first and moved there together, so a run that ends "
        "with this error has changed nothing.",
        exit_status=2,
    ),
    Rule(
        "drift",
        "error",
        "a generated file is not what its spec generates",
        "run `specwright generate` and commit the result",
        "`specwright check` generates in memory and compares. The file was changed by hand, or the "
        "spec, the configuration or the generator changed and the output was not generated again.",
    ),
    Rule(
        "edited-file",
        "error",
        "a generated file was changed by hand since it was generated",
        "pass --merge to carry the edit over, or --overwrite to discard it",
        "Generating would lose the edit, and `--merge` merges it with what is generated now. Code of your own is safe in any file that Specwright did "
        "not write, such as a module under `lib/`.",
    ),
    Rule(
        "merge-conflict",
        "error",
        "an edit of a generated file and what is generated now cannot both be kept",
        "make the file what it should be, and remove the marks",
        "`specwright generate --merge` shows both between `<<<<<<< edited`, `=======` and `>>>>>>> generated`, as "
        "git does. Until the marks are gone, the file is not merged again and nothing is written.",
    ),
    Rule(
        "unowned-file",
        "error",
        "a file stands where one would be generated, and Specwright did not write it",
        "move it away, or pass --overwrite to replace it",
        "Files that Specwright wrote are listed in `.specwright.json` beside them. It never "
        "replaces or deletes another.",
    ),
)
