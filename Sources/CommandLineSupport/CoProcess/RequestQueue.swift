import Threading

/// Requests that wait for a thread; who adds one waits while there are many.
final class RequestQueue: Sendable {
  private struct State {
    var waiting: [RequestReader.Event] = []
    var hasEnded = false
  }

  private let state = Lock(State())
  private let limit: Int

  /// Creates an empty queue for so many requests.
  init(limit: Int) { self.limit = limit }

  /// Adds a request.
  func add(_ event: RequestReader.Event) {
    state.wait { state in
      if state.waiting.count >= limit { return Void?.none }
      state.waiting.append(event)
      return ()
    }
    state.wakeAll()
  }

  /// Takes the oldest request; `nil` where there will be none.
  func take() -> RequestReader.Event? {
    let taken: RequestReader.Event?? = state.wait { state in
      if !state.waiting.isEmpty { return .some(state.waiting.removeFirst()) }
      return state.hasEnded ? .some(nil) : nil
    }
    state.wakeAll()
    return taken ?? nil
  }

  /// Says that no more come.
  func end() {
    state.withLock { $0.hasEnded = true }
    state.wakeAll()
  }
}
