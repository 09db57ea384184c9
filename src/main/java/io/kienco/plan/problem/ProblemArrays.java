package io.kienco.plan.problem;

/** Gathers a range of units and their choices, later joined into {@link Choices}. */
final class ProblemArrays {

  final Ints choicesOfUnit = new Ints();
  final Longs benefit = new Longs();
  final Bytes ongoing = new Bytes();
  final Bytes mandates = new Bytes();
  final Ints entries = new Ints();
  final Ints row = new Ints();
  final Longs amount = new Longs();
  final Ints members = new Ints();
  final Ints member = new Ints();
  private int before;

  void addChoice(int[] options, long brings, int works, int met, Entries adds) {
    benefit.add(brings);
    ongoing.add(works);
    mandates.add(met);
    int size = row.size();
    adds.appendTo(row, amount);
    entries.add(row.size() - size);
    members.add(options.length);
    for (int option : options) {
      member.add(option);
    }
  }

  /** The choices since the last unit are those of one unit. */
  void endUnit() {
    choicesOfUnit.add(benefit.size() - before);
    before = benefit.size();
  }
}
