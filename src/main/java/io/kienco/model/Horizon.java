package io.kienco.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.stream.IntStream;

/** The fiscal years that a plan covers, both ends included; in JSON {@code [2026, 2030]}. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Horizon(int first, int last) {

  public Horizon {
    if (first > last) {
      throw new IllegalArgumentException("horizon first " + first + " is after last " + last);
    }
  }

  /** Number of years. */
  public int length() {
    return last - first + 1;
  }

  public boolean contains(int year) {
    return first <= year && year <= last;
  }

  public IntStream years() {
    return IntStream.rangeClosed(first, last);
  }
}
