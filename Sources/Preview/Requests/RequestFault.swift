/// Why a request can't be answered with what it asks for, with the status that says so.
enum RequestFault: Int, Error, Sendable {
  case malformed = 400
  case method = 405
  case body = 413
  case targetTooLong = 414
  case foreignHost = 421
  case headTooLarge = 431
  case version = 505
}
