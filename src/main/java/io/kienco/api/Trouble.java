package io.kienco.api;

import java.util.Locale;

/** What can be wrong with a request: its type and status; its words are in {@code api_*}. */
enum Trouble {
  JSON_BROKEN(400),
  FIELD_WRONG(400),
  FIELD_TOO_LONG(400),
  PARAMETER_WRONG(400),
  ID_WRONG(400),
  NO_TOKEN(401),
  ROLE_MISSING(403),
  FOREIGN_PAGE(403),
  NOT_FOUND(404),
  DATASET_UNKNOWN(404),
  METHOD_WRONG(405),
  NOT_ACCEPTABLE(406),
  TOO_SLOW(408),
  TAKEN(409),
  WRONG_STATE(409),
  IN_USE(409),
  OVERTAKEN(412),
  TOO_LARGE(413),
  TYPE_WRONG(415),
  INPUT_WRONG(422),
  NO_PLAN(422),
  UPLOAD_WRONG(422),
  CONDITION_MISSING(428),
  TOO_MANY_REQUESTS(429),
  TOO_MANY_JOBS(429),
  HEADERS_TOO_LARGE(431),
  FAULT(500),
  BUSY(503),
  QUEUE_FULL(503),
  TAKES_TOO_LONG(503),
  GAVE_UP(500),
  REQUEST_WRONG(400);

  final int status;

  Trouble(int status) {
    this.status = status;
  }

  /** As in the address that names the type. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Trouble ofStatus(int status) {
    for (Trouble trouble : values()) {
      if (trouble.status == status) {
        return trouble;
      }
    }
    return status < 500 ? REQUEST_WRONG : FAULT;
  }
}
