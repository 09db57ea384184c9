package io.kienco.plan.problem;

import java.util.Map;
import java.util.Set;

/**
 * What an earlier plan promised.
 *
 * @param kept proposals that may not be dropped
 * @param starts proposal -> where it was to start, where moving it costs something
 */
public record Promises(Set<String> kept, Map<String, Start> starts) {

  public static final Promises NONE = new Promises(Set.of(), Map.of());

  /**
   * @param points thousandths that it is worth less in any other year
   */
  public record Start(int year, long points) {}
}
