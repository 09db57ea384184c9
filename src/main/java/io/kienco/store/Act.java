package io.kienco.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Who does something, and when (to the millisecond, as every database keeps it). */
public record Act(String who, Instant at) {

  public Act {
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  OffsetDateTime time() {
    return at.atOffset(ZoneOffset.UTC);
  }
}
