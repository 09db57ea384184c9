package io.kienco.plan.explain;

import io.kienco.model.Plan.FloorResult;
import io.kienco.model.Scenario;
import io.kienco.plan.problem.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** What each floor's group was to get, a share of the plan's own total, and what it gets. */
final class FloorResults {

  private final Decided decided;
  private final List<Scenario.Floor> floors;
  private final long[] all;
  private final long[] reached;

  FloorResults(Decided decided) {
    this.decided = decided;
    this.floors = decided.question.scenario().floors();
    this.all = new long[floors.size()];
    this.reached = new long[floors.size()];
    for (Option option : floors.isEmpty() ? List.<Option>of() : decided.awards.values()) {
      add(option, all, reached);
    }
  }

  private void add(Option option, long[] to, long[] ofGroups) {
    long spend = option.spend();
    long benefit = decided.question.benefit(option);
    BitSet in = decided.question.groups().covering(floors, option.candidate().proposal());
    for (int f = 0; f < to.length; f++) {
      long value = floors.get(f).of().equals("spend") ? spend : benefit;
      to[f] += value;
      ofGroups[f] += in.get(f) ? value : 0;
    }
  }

  List<FloorResult> list() {
    return IntStream.range(0, all.length)
        .mapToObj(f -> result(floors.get(f), all[f], reached[f]))
        .toList();
  }

  /** Floors that are reached, and would be missed if the option were awarded besides. */
  List<String> missedWith(Option option) {
    long[] more = all.clone();
    long[] moreReached = reached.clone();
    if (!floors.isEmpty()) {
      add(option, more, moreReached);
    }
    return IntStream.range(0, all.length)
        .filter(f -> isMet(result(floors.get(f), all[f], reached[f])))
        .filter(f -> !isMet(result(floors.get(f), more[f], moreReached[f])))
        .mapToObj(f -> floors.get(f).id())
        .toList();
  }

  private static boolean isMet(FloorResult result) {
    return result.reached() >= result.wanted();
  }

  private static FloorResult result(Scenario.Floor floor, long all, long reached) {
    BigDecimal wanted = floor.share().multiply(BigDecimal.valueOf(all));
    long whole = wanted.setScale(0, RoundingMode.CEILING).longValueExact();
    return new FloorResult(floor.id(), floor.of(), whole, reached);
  }
}
