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

  FloorResults(Decided decided) {
    this.decided = decided;
  }

  List<FloorResult> list() {
    List<Scenario.Floor> floors = decided.question.scenario().floors();
    long[] all = new long[floors.size()];
    long[] reached = new long[floors.size()];
    for (Option option : floors.isEmpty() ? List.<Option>of() : decided.awards.values()) {
      long spend = option.spend();
      long benefit = decided.question.benefit(option);
      BitSet in = decided.question.groups().covering(floors, option.candidate().proposal());
      for (int f = 0; f < all.length; f++) {
        long value = floors.get(f).of().equals("spend") ? spend : benefit;
        all[f] += value;
        reached[f] += in.get(f) ? value : 0;
      }
    }
    return IntStream.range(0, all.length)
        .mapToObj(f -> result(floors.get(f), all[f], reached[f]))
        .toList();
  }

  private static FloorResult result(Scenario.Floor floor, long all, long reached) {
    BigDecimal wanted = floor.share().multiply(BigDecimal.valueOf(all));
    long whole = wanted.setScale(0, RoundingMode.CEILING).longValueExact();
    return new FloorResult(floor.id(), floor.of(), whole, reached);
  }
}
