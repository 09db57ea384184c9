package io.kienco.model;

import java.util.List;

/**
 * One of the limits of a smallest set that cannot all be met: were it let go, the others could be.
 *
 * @param kind {@code envelope} (what is owed or pinned exceeds it), {@code limit} (of works),
 *     {@code pin}, {@code never} (pinned out), {@code requires} (the first after the second),
 *     {@code alternative} or {@code floor} (shares too fine to be reckoned exactly); {@code
 *     unproven} when nothing proves that there is no plan; {@code unfinished} says of the others
 *     that a smaller set may do, the search for it having ended
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
