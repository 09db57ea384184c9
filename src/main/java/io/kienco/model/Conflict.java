package io.kienco.model;

import java.util.List;

/**
 * Why no plan meets the hard limits.
 *
 * @param kind {@code envelope} (what is owed or pinned exceeds it), {@code pin} or {@code limit};
 *     {@code unproven} when none was found and nothing proves that there is none
 * @param fund fund id; null when it is not about money
 * @param year fiscal year; null when it holds for the horizon
 * @param missing đồng, or works, by which the limit is exceeded
 * @param proposals ids that cannot stand together; empty when entitlements alone exceed it
 */
public record Conflict(
    String kind, String fund, Integer year, long missing, List<String> proposals) {
  public Conflict {
    proposals = List.copyOf(proposals);
  }
}
