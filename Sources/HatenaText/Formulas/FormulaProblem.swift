/// Why a formula has no translation.
struct FormulaProblem: Error {
  let message: String

  init(_ message: String) { self.message = message }
}
