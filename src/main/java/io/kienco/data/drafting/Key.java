package io.kienco.data.drafting;

import java.util.Map;

/** One school and measure: there is at most one drafted proposal for them. */
record Key(String school, String measure) {

  static Key of(Map<String, String> row) {
    return new Key(row.getOrDefault("school_code", ""), row.getOrDefault("measure", ""));
  }
}
