package io.kienco.plan.problem;

import java.util.Arrays;
import java.util.BitSet;

/** The open units of a range written out, and what the decided ones use. */
final class OpenUnits {

  private final Problem whole;
  private final Writing writing;
  private final Entries entries = new Entries();
  final Ints unit = new Ints();
  final Ints choice = new Ints();
  final ProblemArrays arrays = new ProblemArrays();
  final long[] used;

  OpenUnits(Problem whole, Writing writing) {
    this.whole = whole;
    this.writing = writing;
    used = new long[writing.rows()];
  }

  /**
   * @param all whether every unit is open, even those with one choice
   */
  OpenUnits fill(Chunks.Range range, int[] decided, BitSet kept, boolean all) {
    for (int u = range.from(); u < range.to(); u++) {
      int from = whole.unitStart[u];
      int to = whole.unitStart[u + 1];
      if (!all && !hasTwo(kept, from, to)) {
        use(decided[u]);
        continue;
      }
      unit.add(u);
      for (int c = kept.nextSetBit(from); c >= 0 && c < to; c = kept.nextSetBit(c + 1)) {
        choice.add(c);
        write(c);
      }
      arrays.endUnit();
    }
    return this;
  }

  private static boolean hasTwo(BitSet kept, int from, int to) {
    int first = kept.nextSetBit(from);
    int second = first < 0 ? -1 : kept.nextSetBit(first + 1);
    return second >= 0 && second < to;
  }

  private void use(int choice) {
    writing.rows(choice, entries);
    for (int i = 0; i < entries.size(); i++) {
      used[entries.row(i)] += entries.amount(i);
    }
  }

  private void write(int c) {
    int[] options =
        Arrays.copyOfRange(whole.member, whole.memberStart[c], whole.memberStart[c + 1]);
    writing.rows(c, entries);
    arrays.addChoice(options, whole.benefit[c], whole.ongoing[c], whole.mandates[c], entries);
  }
}
