import Foundation
import TestSupport
import Testing

/// `libhatenatext`, from C and from languages that call it without a compiler.
struct `The C interface` {
  private static let library = Program.url(of: "libhatenatext.so").path
  private static let header = Corpus.repository.appending(path: "Sources/CInterface").path

  private let folder: Folder

  init() throws { folder = try Folder() }

  /// Compiles a program against the library and runs it.
  private func run(c source: String) throws -> Program.Run {
    try folder.write(source, to: "program.c")
    let parts = URL(fileURLWithPath: Self.library).deletingLastPathComponent().path
    let compiled = try Program.installed("clang").run([
      "-std=c11", "-Wall", "-Wextra", "-Werror", "-I", Self.header, folder.path("program.c"), "-o",
      folder.path("program"), "-L", parts, "-lhatenatext", "-lpthread", "-Wl,-rpath,\(parts)",
      "-Wl,--unresolved-symbols=ignore-in-shared-libs",
    ])
    try #require(compiled.status == 0, "\(compiled.errors)")
    return try Program(path: folder.path("program")).run(timeLimit: 120)
  }

  @Test func `gives C what the programs give`() throws {
    let run = try run(
      c: #"""
        #include <hatenatext.h>
        #include <stdio.h>
        #include <string.h>
        int main(void) {
          char *out; size_t n; int status;
          const char *text = "*title\n>|c|\nint a;\n||<", *code = "my $x;";
          status = hatenatext_render(text, strlen(text), "permalink=/x", &out, &n);
          printf("%d %zu\n%s\n", status, n, out); hatenatext_free(out);
          status = hatenatext_highlight(code, 6, "perl", NULL, &out, &n);
          printf("%d %zu\n%s\n", status, n, out); hatenatext_free(out);
          status = hatenatext_highlight("a<b", 3, "nonesuch", "", &out, &n);
          printf("%d %zu %s\n", status, n, out); hatenatext_free(out);
          printf("%s\n", hatenatext_version());
          return 0;
        }
        """#)
    let html = try Program("hatena2html").run(
      ["--permalink", "/x"], input: Array("*title\n>|c|\nint a;\n||<".utf8))
    let code = try Program("syntaxcolor").run(["-f", "perl"], input: Array("my $x;".utf8))
    #expect(
      run.text == """
        0 \(html.output.count)
        \(html.text)
        0 \(code.output.count)
        \(code.text)
        1 6 a&lt;b
        0.1.0

        """)
  }

  @Test func `survives whatever it is given`() throws {
    let run = try run(
      c: #"""
        #include <hatenatext.h>
        #include <stdio.h>
        int main(void) {
          char *out = (char *)1; size_t n = 1;
          const char *wrong[] = {"nonesuch=1", "safe=maybe", "title=\"", "css=/etc/passwd", "=", "\xff", "\n"};
          for (unsigned i = 0; i < sizeof wrong / sizeof *wrong; i++) {
            int status = hatenatext_render("a", 1, wrong[i], &out, &n);
            printf("%d%d", status, n > 0); hatenatext_free(out);
          }
          printf("\n%d", hatenatext_render(NULL, 3, NULL, &out, &n)); printf(" %d %zu", out == NULL, n);
          printf(" %d", hatenatext_render(NULL, 0, NULL, &out, NULL)); hatenatext_free(out);
          printf(" %d", hatenatext_render("a", 1, NULL, NULL, &n));
          printf(" %d", hatenatext_render("a", (size_t)-1, NULL, &out, &n));
          printf(" %d", hatenatext_highlight("\0\xff", 2, "\xff/../c", NULL, &out, &n)); hatenatext_free(out);
          printf(" %d", hatenatext_highlight(NULL, 0, NULL, NULL, &out, &n)); hatenatext_free(out);
          hatenatext_free(NULL);
          printf("\n");
          return 0;
        }
        """#)
    #expect(run.text == "-11-11-11-11-11-11-11\n-1 1 0 0 -1 -1 1 0\n")
    #expect(run.status == 0)
  }

  @Test func `is called by many threads at once`() throws {
    let run = try run(
      c: #"""
        #include <hatenatext.h>
        #include <pthread.h>
        #include <stdio.h>
        #include <string.h>
        static const char *codes[] = {"my $x = 1;", "int a; /* b */", "def f(): pass", "SELECT 1;"};
        static const char *types[] = {"perl", "c", "python", "sql"};
        static char first[4][1000];
        static void *work(void *argument) {
          long wrong = 0; (void)argument;
          for (int i = 0; i < 400; i++) {
            char *out; size_t n; int k = i % 4;
            hatenatext_highlight(codes[k], strlen(codes[k]), types[k], NULL, &out, &n);
            if (strcmp(out, first[k])) wrong++;
            hatenatext_free(out);
          }
          return (void *)wrong;
        }
        int main(void) {
          for (int k = 0; k < 4; k++) {
            char *out; size_t n;
            hatenatext_highlight(codes[k], strlen(codes[k]), types[k], NULL, &out, &n);
            strcpy(first[k], out); hatenatext_free(out);
          }
          pthread_t threads[8]; long wrong = 0; void *result;
          for (int i = 0; i < 8; i++) pthread_create(&threads[i], NULL, work, NULL);
          for (int i = 0; i < 8; i++) { pthread_join(threads[i], &result); wrong += (long)result; }
          printf("%ld %d\n", wrong, strstr(first[0], "synStatement") != NULL);
          return 0;
        }
        """#)
    #expect(run.text == "0 1\n")
  }

  @Test func `is called from Python without a compiler`() throws {
    let run = try Program.installed("python3").run([
      "-c",
      """
      import ctypes, sys
      library = ctypes.CDLL(sys.argv[1])
      library.hatenatext_version.restype = ctypes.c_char_p
      def highlight(code, filetype, options=b""):
          out, length = ctypes.c_void_p(), ctypes.c_size_t()
          status = library.hatenatext_highlight(code, ctypes.c_size_t(len(code)), filetype, options,
                                                ctypes.byref(out), ctypes.byref(length))
          try: return status, ctypes.string_at(out, length.value)
          finally: library.hatenatext_free(out)
      print(library.hatenatext_version().decode(), *highlight(b"int a;", b"c"))
      print(*highlight(b"int a;", b"c", b"format=spans"))
      """, Self.library,
    ])
    #expect(
      run.text == #"""
        0.1.0 0 b'<span class="synType">int</span> a;'
        0 b'{"file":"-","filetype":"c","spans":[[0,3,"Type"]]}\n'

        """#)
  }

  @Test func `is called from Perl without a compiler`() throws {
    let run = try Program.installed("perl").run([
      "-e",
      """
      use FFI::Platypus 1.00;
      my $ffi = FFI::Platypus->new(api => 1, lib => $ARGV[0]);
      $ffi->attach(hatenatext_version => [] => 'string');
      $ffi->attach(hatenatext_free => ['opaque'] => 'void');
      $ffi->attach(hatenatext_highlight =>
        ['string', 'size_t', 'string', 'string', 'opaque*', 'size_t*'] => 'int');
      my $code = 'int a;';
      my $status = hatenatext_highlight($code, length $code, 'c', undef, \\my $out, \\my $length);
      my $html = $ffi->cast('opaque', 'string', $out); hatenatext_free($out);
      print hatenatext_version(), " $status $length $html\\n";
      """, Self.library,
    ])
    #expect(run.text == "0.1.0 0 35 <span class=\"synType\">int</span> a;\n", "\(run.errors)")
  }
}
