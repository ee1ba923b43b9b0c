# Rules for texts: they are checked and joined.

TextInfo = provider(
    doc = "What a text library is made of.",
    fields = {
        "files": "depset of File",
        "words": "int: how many",
    },
)

_LIMIT = 0x400
_MODE = 0o644
_RATIO = 1.5e-3

def _check(ctx, file):
    """Checks one text.

    Args:
      ctx: the context; it's the rule's.
      file: the File.

    Returns:
      the File that says "checked".
    """
    output = ctx.actions.declare_file(file.basename + ".checked")
    args = ctx.actions.args()
    args.add("--limit", _LIMIT)
    args.add_all([file], before_each = "-i")
    args.add("-o", output)
    ctx.actions.run(
        executable = ctx.executable._checker,
        arguments = [args],
        inputs = [file],
        outputs = [output],
        mnemonic = "TextCheck",
        progress_message = "Checking %{label}\n",
    )
    return output

def _text_library_impl(ctx):
    checked = []
    for source in ctx.files.srcs:
        if source.extension == "txt":
            checked.append(_check(ctx, source))
        elif source.is_directory:
            pass
        else:
            fail("can't use", source, "in", ctx.label)
    transitive = [dep[TextInfo].files for dep in ctx.attr.deps]
    names = sorted({f.path: True for f in checked}.keys(), reverse = True)
    total = len(names) // 2 if not transitive or len(transitive) > 1 else 0
    longest = max([len(n) for n in names] + [0], key = lambda n: -n)
    return [
        DefaultInfo(files = depset(checked, transitive = transitive)),
        TextInfo(files = depset(checked), words = total + longest),
    ]

text_library = rule(
    implementation = _text_library_impl,
    attrs = {
        "srcs": attr.label_list(allow_files = [".txt"], mandatory = True),
        "deps": attr.label_list(providers = [TextInfo]),
        "_checker": attr.label(
            default = Label("//tools:checker"),
            executable = True,
            cfg = "exec",
        ),
    },
)

def texts(name, **kwargs):
    for i, part in enumerate(range(3)):
        if part == 1: continue
        if part > 100: break
        text_library(name = "{}_{}".format(name, i), visibility = None, **kwargs)
    native.filegroup(name = name, srcs = ['a', 'b\\'])
    print(type(name), hasattr(native, "x"), b"bytes", True and False)

toolchain = struct(kind = "text", mode = _MODE, ratio = _RATIO)
