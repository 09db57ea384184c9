package io.kienco.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kienco.model.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Twenty proposals of one school in pairs of alternatives, the first of each pair only after the
 * first of the pair before: some 10^8 combinations, more than are listed. The true best comes from
 * going along the pairs, remembering when the last first one was built and what is spent.
 */
class LargeUnitTest {

  private static final int PAIRS = 10;
  private static final int YEARS = 3;
  private static final int CEILING = 9;
  private static final int NEVER = YEARS;

  /** When the first of the last pair starts, and what is spent in each year. */
  private record Reached(int start, List<Integer> spent) {}

  private final int[][] cost = new int[PAIRS][2];
  private final int[][] points = new int[PAIRS][2];

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void itIsTakenApartAndStillBoundedByTheTrueBest(int seed) {
    for (int i = 0; i < PAIRS; i++) {
      for (int k = 0; k < 2; k++) {
        cost[i][k] = 2 + (i * 7 + k * 5 + seed * 3) % 5;
        points[i][k] = 10 + (i * 13 + k * 29 + seed * 17) % 23;
      }
    }
    Plan.Summary found = sample().plan().summary();
    assertEquals(best(), found.benefit());
    assertEquals(best(), found.bound());
  }

  private Sample sample() {
    Sample sample = new Sample(2026, CEILING, CEILING, CEILING);
    for (int i = 0; i < PAIRS; i++) {
      String[] after = i == 0 ? new String[0] : new String[] {"F" + (i - 1)};
      sample.proposal("F" + i, cost[i][0], points[i][0], "pair" + i, after);
      sample.proposal("S" + i, cost[i][1], points[i][1], "pair" + i);
    }
    return sample;
  }

  private long best() {
    Map<Reached, Long> best = Map.of(new Reached(-1, List.of(0, 0, 0)), 0L);
    for (int i = 0; i < PAIRS; i++) {
      Map<Reached, Long> next = new HashMap<>();
      for (Map.Entry<Reached, Long> at : best.entrySet()) {
        next.merge(new Reached(NEVER, at.getKey().spent()), at.getValue(), Math::max);
        for (int year = 0; year < YEARS; year++) {
          if (year > at.getKey().start()) {
            build(next, at, i, 0, year, year);
          }
          build(next, at, i, 1, year, NEVER);
        }
      }
      best = next;
    }
    return best.values().stream().mapToLong(Long::longValue).max().orElseThrow();
  }

  private void build(
      Map<Reached, Long> next, Map.Entry<Reached, Long> at, int pair, int k, int year, int start) {
    int[] spent = at.getKey().spent().stream().mapToInt(Integer::intValue).toArray();
    spent[year] += cost[pair][k];
    if (spent[year] <= CEILING) {
      Reached reached = new Reached(start, List.of(spent[0], spent[1], spent[2]));
      next.merge(reached, at.getValue() + points[pair][k], Math::max);
    }
  }
}
