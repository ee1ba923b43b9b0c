import CLibrary

/// The three descriptors a program starts with.
package enum StandardDescriptors {
  /// Fills those that are closed, so that no file opened later takes their number and gets what was
  /// meant for them.
  ///
  /// What fills them fails on use as a closed one does: input can only be written to, output and
  /// errors only read from. Call it first of all.
  package static func fill() {
    for (descriptor, mode) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ] where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest free number is given, and all below are taken.
      _ = unsafe open("/dev/null", mode)
    }
  }
}
