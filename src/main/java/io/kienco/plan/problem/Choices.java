package io.kienco.plan.problem;

/** The units and their choices as {@link Problem} describes them. */
record Choices(
    int[] unitStart,
    long[] benefit,
    byte[] ongoing,
    byte[] mandates,
    int[] entryStart,
    int[] row,
    long[] amount,
    int[] memberStart,
    int[] member) {

  static Choices join(ProblemArrays[] parts) {
    return new Choices(
        Ints.starts(parts, p -> p.choicesOfUnit),
        Longs.join(parts, p -> p.benefit),
        Bytes.join(parts, p -> p.ongoing),
        Bytes.join(parts, p -> p.mandates),
        Ints.starts(parts, p -> p.entries),
        Ints.join(parts, p -> p.row),
        Longs.join(parts, p -> p.amount),
        Ints.starts(parts, p -> p.members),
        Ints.join(parts, p -> p.member));
  }

  Choices aimedAt(long[] aim) {
    return new Choices(
        unitStart, aim, ongoing, mandates, entryStart, row, amount, memberStart, member);
  }
}
