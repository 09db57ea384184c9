package io.kienco.plan.problem;

import io.kienco.model.Conflict;
import io.kienco.model.Scenario.Floor;
import io.kienco.plan.NoPlanException;
import java.util.List;

/**
 * The steps in which floors count đồng and benefit, so that share × everything stays a long: one
 * where that is enough, else what every amount is a multiple of. Either way floors stay exact.
 */
public record FloorSteps(long spend, long benefit) {

  /** Up to here single đồng are counted: far below a long's end, so that prices keep decimals. */
  private static final double PLENTY = 1e17;

  /** Room for what carry-over and changes on the way add to everything. */
  private static final double MOST = Long.MAX_VALUE / 4.0;

  /**
   * @throws NoPlanException naming the floors whose shares are too fine for such amounts
   */
  static FloorSteps of(List<Floor> floors, OptionTable table) {
    return new FloorSteps(
        step(floors.stream().filter(FloorRows::ofSpend).toList(), table, table.spend),
        step(floors.stream().filter(f -> !FloorRows.ofSpend(f)).toList(), table, table.benefit));
  }

  public long of(Floor floor) {
    return FloorRows.ofSpend(floor) ? spend : benefit;
  }

  private static long step(List<Floor> floors, OptionTable table, long[] value) {
    double all = floors.isEmpty() ? 0 : most(table, value);
    if (floors.stream().allMatch(f -> size(f, all) < PLENTY)) {
      return 1;
    }
    long step = common(value);
    List<String> tooFine =
        floors.stream().filter(f -> size(f, all / step) >= MOST).map(Floor::id).toList();
    if (!tooFine.isEmpty()) {
      throw new NoPlanException(List.of(new Conflict("floor", null, null, 0, tooFine)));
    }
    return step;
  }

  private static double size(Floor floor, double all) {
    return all * FloorRows.fraction(floor.share())[1];
  }

  /** No choice of options comes to more, whatever it costs. */
  private static double most(OptionTable table, long[] value) {
    double sum = 0;
    for (int i = 0; i + 1 < table.first.length; i++) {
      double most = 0;
      for (int o = table.first[i]; o < table.first[i + 1]; o++) {
        most = Math.max(most, Math.abs((double) value[o]));
      }
      sum += most;
    }
    return sum;
  }

  /** The greatest number that every amount is a multiple of. */
  private static long common(long[] value) {
    long common = 0;
    for (long one : value) {
      long rest = Math.abs(one);
      while (rest != 0) {
        long next = common % rest;
        common = rest;
        rest = next;
      }
    }
    return Math.max(1, common);
  }
}
