import CLibrary

/// The three descriptors a program starts with.
package enum StandardDescriptors {
  /// Opens those that are closed, so that no later file takes their number and gets their output.
  ///
  /// They still fail on use, as a closed one does: standard input is opened for writing only, the
  /// other two for reading only. Call it before anything else.
  package static func fill() {
    if getpid() == 1 { UnfinishedFiles.endAtSignals() }
    for (descriptor, mode) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ] where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest free number is given, and all below are taken.
      _ = unsafe open("/dev/null", mode)
    }
  }
}
