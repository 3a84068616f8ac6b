package org.klaster.web.rest.shared;

/** Titles of problems: the words of RFC 9110 for the status. */
final class Titles {

  private Titles() {}

  static String of(int status) {
    return switch (status) {
      case 400 -> "Bad Request";
      case 401 -> "Unauthorized";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 406 -> "Not Acceptable";
      case 409 -> "Conflict";
      case 412 -> "Precondition Failed";
      case 415 -> "Unsupported Media Type";
      case 422 -> "Unprocessable Content";
      case 428 -> "Precondition Required";
      default -> status >= 500 ? "Internal Server Error" : "Refused";
    };
  }
}
