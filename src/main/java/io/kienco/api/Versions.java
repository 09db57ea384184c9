package io.kienco.api;

import io.javalin.http.Context;

/** Versions as ETags: whoever writes names the version that they saw. */
final class Versions {

  private Versions() {}

  static String tag(int version) {
    return "\"" + version + "\"";
  }

  /** From If-Match; 0 where the writer saw that there was nothing ({@code If-None-Match: *}). */
  static int seen(Context context) {
    String match = context.header("If-Match");
    if (match == null && "*".equals(context.header("If-None-Match"))) {
      return 0;
    }
    if (match == null) {
      throw Problem.of(Trouble.CONDITION_MISSING);
    }
    if (!match.matches("\"\\d{1,9}\"")) {
      throw Problem.of(Trouble.PARAMETER_WRONG, "If-Match", null, "If-Match", "\"3\"");
    }
    return Integer.parseInt(match.substring(1, match.length() - 1));
  }
}
