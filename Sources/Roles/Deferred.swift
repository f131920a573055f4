/// A value that is there, or that is worked out when somebody asks for it.
struct Deferred<Value: Sendable>: Sendable {
  private enum Form {
    case known(Value)
    case later(@Sendable () -> Value)
  }

  private let form: Form

  init(_ value: Value) { form = .known(value) }

  /// `make` gives the same value whenever it is called.
  init(later make: @escaping @Sendable () -> Value) { form = .later(make) }

  var value: Value {
    switch form {
    case .known(let value): value
    case .later(let make): make()
    }
  }
}
