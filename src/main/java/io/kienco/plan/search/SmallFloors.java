package io.kienco.plan.search;

import io.kienco.plan.problem.Matrix;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Floors whose group is few units. A price takes parts of works, and of few large works any part is
 * far from a whole one: such works are chosen together, as whole ones.
 *
 * @param rows of the floors
 * @param choices that spend in one of their groups
 */
record SmallFloors(BitSet rows, BitSet choices) {

  /** The most units of one floor's group, and of all together. */
  private static final int FEW = 40;

  private static final int MOST = 100;

  /** A floor's row, with the units and choices that spend in its group. */
  private record Group(int row, BitSet units, BitSet choices) {}

  /** The smallest first, as long as all together are few. */
  static SmallFloors of(Problem problem) {
    BitSet units = new BitSet();
    SmallFloors small = new SmallFloors(new BitSet(), new BitSet());
    List<Group> groups = groups(problem);
    groups.sort(Comparator.comparingInt(g -> g.units.cardinality()));
    for (Group group : groups) {
      units.or(group.units);
      if (group.units.cardinality() > FEW || units.cardinality() > MOST) {
        break;
      }
      small.rows.set(group.row);
      small.choices.or(group.choices);
    }
    return small;
  }

  private static List<Group> groups(Problem problem) {
    Group[] ofRow = new Group[problem.rows.size()];
    Arrays.setAll(ofRow, r -> new Group(r, new BitSet(), new BitSet()));
    for (int u = 0; u < problem.units(); u++) {
      for (int c = problem.unitStart[u]; c < problem.unitStart[u + 1]; c++) {
        for (int e = problem.entryStart[c]; e < problem.entryStart[c + 1]; e++) {
          add(problem, problem.row[e], u, c, ofRow);
        }
      }
    }
    List<Group> groups = new ArrayList<>();
    for (Group group : ofRow) {
      if (!group.units.isEmpty()) {
        groups.add(group);
      }
    }
    return groups;
  }

  private static void add(Problem problem, int sum, int unit, int choice, Group[] ofRow) {
    Matrix matrix = problem.matrix;
    for (int k = matrix.start[sum]; k < matrix.start[sum + 1]; k++) {
      int r = matrix.row[k];
      if (matrix.weight[k] < 0 && problem.rows.get(r).kind() == Row.Kind.FLOOR) {
        ofRow[r].units.set(unit);
        ofRow[r].choices.set(choice);
      }
    }
  }
}
