package io.kienco.plan.search;

import io.kienco.plan.exact.View;
import io.kienco.plan.price.Values;
import io.kienco.plan.problem.Part;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The few works that levels want, those of small floors' groups included, apart from all others.
 */
final class Wanted {

  /** They alone: what meets a level, or nothing; against rows that no other work can help. */
  final Part part;

  final Problem problem;

  /** All others, as if the wanted took nothing. */
  final Problem others;

  private final Problem whole;
  private final BitSet wanted = new BitSet();
  private final BitSet apart = new BitSet();
  private final SmallFloors floors;
  private final int[] nothing;

  Wanted(Problem whole) {
    this.whole = whole;
    floors = SmallFloors.of(whole);
    nothing = new int[whole.units()];
    for (int u = 0; u < nothing.length; u++) {
      nothing[u] = keep(u);
    }
    part = Part.narrowed(whole, nothing, wanted);
    problem = part.problem.within(loosened());
    apart.set(0, whole.choices());
    for (int k = 0; k < part.problem.units(); k++) {
      int u = part.unit(k);
      apart.clear(whole.unitStart[u], whole.unitStart[u + 1]);
    }
    others = Part.narrowed(whole, nothing, apart).problem;
  }

  /** Keeps what levels want, and nothing beside it; returns that, or a unit's only way. */
  private int keep(int unit) {
    int from = whole.unitStart[unit];
    int to = whole.unitStart[unit + 1];
    int none = from;
    while (none < to && whole.memberStart[none] < whole.memberStart[none + 1]) {
      none++;
    }
    for (int c = from; c < to; c++) {
      wanted.set(c, none == to || c == none || isWanted(c));
    }
    return none == to ? from : none;
  }

  private boolean isWanted(int choice) {
    return whole.ongoing[choice] + whole.mandates[choice] > 0 || floors.choices().get(choice);
  }

  /**
   * Small floors stay: whatever spends in their groups is wanted, and other works only ask more.
   */
  private List<Row> loosened() {
    List<Row> rows = new ArrayList<>();
    for (int r = 0; r < part.problem.rows.size(); r++) {
      Row row = part.problem.rows.get(r);
      boolean floor = row.kind() == Row.Kind.FLOOR && !floors.rows().get(r);
      boolean helped = row.kind() == Row.Kind.LINK || floor;
      long capacity = helped ? Long.MAX_VALUE / 4 : row.capacity();
      rows.add(new Row(row.kind(), row.id(), row.year(), capacity, row.unit()));
    }
    return rows;
  }

  boolean hasFloors() {
    return !floors.rows().isEmpty();
  }

  /** What these prices of the whole say that plans can come to with a choice of the wanted. */
  View view(double[] price) {
    double[] value = Values.all(whole, whole.matrix.charges(price));
    double[] worth = new double[problem.choices()];
    double rest = 0;
    for (int r = 0; r < price.length; r++) {
      rest += price[r] * whole.capacity[r];
    }
    int open = 0;
    for (int u = 0; u < whole.units(); u++) {
      if (open < problem.units() && part.unit(open) == u) {
        worth(u, problem.unitStart[open++], value, worth);
      } else {
        rest += most(u, value, false);
      }
    }
    return new View(rest, worth);
  }

  /** Nothing wanted leaves whatever else of the unit is worth most. */
  private void worth(int unit, int first, double[] value, double[] worth) {
    int k = first;
    for (int c = whole.unitStart[unit]; c < whole.unitStart[unit + 1]; c++) {
      if (wanted.get(c)) {
        worth[k++] = c == nothing[unit] && !isWanted(c) ? most(unit, value, true) : value[c];
      }
    }
  }

  private double most(int unit, double[] value, boolean unwanted) {
    double most = Double.NEGATIVE_INFINITY;
    for (int c = whole.unitStart[unit]; c < whole.unitStart[unit + 1]; c++) {
      most = unwanted && isWanted(c) ? most : Math.max(most, value[c]);
    }
    return most;
  }

  /** All others against what is left of the rows. */
  Problem beside(int[] chosen) {
    long[] left = others.capacity.clone();
    int[] none = part.open(nothing);
    for (int k = 0; k < chosen.length; k++) {
      add(none[k], 1, left);
      add(chosen[k], -1, left);
    }
    List<Row> rows = new ArrayList<>();
    for (int r = 0; r < left.length; r++) {
      Row row = others.rows.get(r);
      rows.add(new Row(row.kind(), row.id(), row.year(), left[r], row.unit()));
    }
    return others.within(rows);
  }

  private void add(int choice, int sign, long[] amounts) {
    for (int e = problem.entryStart[choice]; e < problem.entryStart[choice + 1]; e++) {
      amounts[problem.row[e]] += sign * problem.amount[e];
    }
  }

  /** The whole but for the wanted works that are chosen. */
  Part rest(int[] chosen) {
    int[] all = part.whole(chosen);
    BitSet open = new BitSet();
    for (int u = 0; u < all.length; u++) {
      if (isWanted(all[u])) {
        open.set(all[u]);
      } else {
        open.set(whole.unitStart[u], whole.unitStart[u + 1]);
      }
    }
    return Part.narrowed(whole, all, open);
  }
}
